// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { HarmlessPlaces, HarmlessRule } from '../../src/contract/harmless.ts'

type Table = Readonly<Record<string, HarmlessRule>>

const table1: Table = {
  "": {"pattern":"^[a-zA-Z_]+$","minLength":1,"maxLength":100},
}
const table2: Table = {
  "": {"pattern":"^[0-9]+$","minLength":1,"maxLength":64},
}
const table3: Table = {
  "": {"values":["BOT","INTENT","SLOT_TYPE"]},
}
const table4: Table = {
  "": {"values":["ALEXA_SKILLS_KIT","LEX"]},
}
const table5: Table = {
  "": {},
}
const table6: Table = {
  "": {},
  "/name": {"pattern":"^[a-zA-Z_]+$","minLength":1,"maxLength":100},
  "/version": {"pattern":"^[0-9]+$","minLength":1,"maxLength":64},
  "/resourceType": {"values":["BOT","INTENT","SLOT_TYPE"]},
  "/exportType": {"values":["ALEXA_SKILLS_KIT","LEX"]},
  "/exportStatus": {"values":["IN_PROGRESS","READY","FAILED"]},
  "/failureReason": {"values":["The slot type FlowerTypes has no values."]},
  "/url": {"pattern":"^https?://","sensitive":true},
}
const table7: Table = {
  "": {},
  "/message": {"values":["1 validation error detected: Value 'LATEST' at 'version' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9]+"]},
}
const table8: Table = {
  "": {},
  "/Message": {"values":["User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:GetExport on resource: arn:aws:lex:us-east-1:123456789012:bot:OrderFlowers:1"]},
  "/message": {},
}
const table9: Table = {
  "": {},
  "/message": {"values":["No bot OrderFlowers with version 1 exists."]},
}
const table10: Table = {
  "": {"pattern":"^[0-9]+$"},
}
const table11: Table = {
  "": {},
  "/message": {"values":["The rate of requests exceeds the throughput limit. Retry the request."]},
}
const table12: Table = {
  "": {},
  "/message": {},
}
const table13: Table = {
  "": {},
  "/payload": {"pattern":"^[A-Za-z0-9+/]*={0,2}$"},
  "/resourceType": {"values":["BOT","INTENT","SLOT_TYPE"]},
  "/mergeStrategy": {"values":["OVERWRITE_LATEST","FAIL_ON_CONFLICT"]},
  "/tags": {},
  "/tags/*": {},
  "/tags/*/key": {"values":["cost center"],"minLength":1,"maxLength":128},
  "/tags/*/value": {"maxLength":256},
}
const table14: Table = {
  "": {},
  "/importId": {"minLength":1},
  "/name": {"pattern":"^[a-zA-Z_]+$","minLength":1,"maxLength":100},
  "/resourceType": {"values":["BOT","INTENT","SLOT_TYPE"]},
  "/mergeStrategy": {"values":["OVERWRITE_LATEST","FAIL_ON_CONFLICT"]},
  "/importStatus": {"values":["IN_PROGRESS","COMPLETE","FAILED"]},
  "/tags": {},
  "/tags/*": {},
  "/tags/*/key": {"values":["cost center"],"minLength":1,"maxLength":128},
  "/tags/*/value": {"maxLength":256},
  "/createdDate": {"values":[1782864000.125],"time":true},
}
const table15: Table = {
  "": {},
  "/message": {"values":["1 validation error detected: Value 'Overwrite' at 'mergeStrategy' failed to satisfy constraint: Member must satisfy enum value set: [OVERWRITE_LATEST, FAIL_ON_CONFLICT]"]},
}
const table16: Table = {
  "": {},
  "/Message": {"values":["User: arn:aws:sts::123456789012:assumed-role/importer/session is not authorized to perform: lex:StartImport"]},
  "/message": {},
}
const table17: Table = {
  "": {"minLength":1},
}
const table18: Table = {
  "": {},
  "/importId": {"minLength":1},
  "/name": {"pattern":"^[a-zA-Z_]+$","minLength":1,"maxLength":100},
  "/resourceType": {"values":["BOT","INTENT","SLOT_TYPE"]},
  "/mergeStrategy": {"values":["OVERWRITE_LATEST","FAIL_ON_CONFLICT"]},
  "/importStatus": {"values":["IN_PROGRESS","COMPLETE","FAILED"]},
  "/failureReason": {},
  "/failureReason/*": {"values":["A bot with the name OrderFlowers exists."],"minLength":1},
  "/createdDate": {"values":[1782864000.125],"time":true},
}
const table19: Table = {
  "": {},
  "/message": {"values":["The request is not valid."]},
}
const table20: Table = {
  "": {},
  "/Message": {"values":["User: arn:aws:sts::123456789012:assumed-role/importer/session is not authorized to perform: lex:GetImport"]},
  "/message": {},
}
const table21: Table = {
  "": {},
  "/message": {"values":["No import 00000000-0000-4000-8000-000000000001 exists."]},
}

export const harmless: HarmlessPlaces = {
  members: {
    "getExport query name": table1,
    "getExport query version": table2,
    "getExport query resourceType": table3,
    "getExport query exportType": table4,
    "getExport 200 header x-amzn-requestid": table5,
    "getExport 200 application/json": table6,
    "getExport 400 header x-amzn-requestid": table5,
    "getExport 400 header x-amzn-errortype": table5,
    "getExport 400 application/json": table7,
    "getExport 403 header x-amzn-requestid": table5,
    "getExport 403 header x-amzn-errortype": table5,
    "getExport 403 application/json": table8,
    "getExport 404 header x-amzn-requestid": table5,
    "getExport 404 header x-amzn-errortype": table5,
    "getExport 404 application/json": table9,
    "getExport 429 header x-amzn-requestid": table5,
    "getExport 429 header x-amzn-errortype": table5,
    "getExport 429 header retry-after": table10,
    "getExport 429 application/json": table11,
    "getExport 500 header x-amzn-requestid": table5,
    "getExport 500 header x-amzn-errortype": table5,
    "getExport 500 application/json": table12,
    "startImport request application/json": table13,
    "startImport 201 header x-amzn-requestid": table5,
    "startImport 201 application/json": table14,
    "startImport 400 header x-amzn-requestid": table5,
    "startImport 400 header x-amzn-errortype": table5,
    "startImport 400 application/json": table15,
    "startImport 403 header x-amzn-requestid": table5,
    "startImport 403 header x-amzn-errortype": table5,
    "startImport 403 application/json": table16,
    "startImport 429 header x-amzn-requestid": table5,
    "startImport 429 header x-amzn-errortype": table5,
    "startImport 429 header retry-after": table10,
    "startImport 429 application/json": table11,
    "startImport 500 header x-amzn-requestid": table5,
    "startImport 500 header x-amzn-errortype": table5,
    "startImport 500 application/json": table12,
    "getImport path importId": table17,
    "getImport 200 header x-amzn-requestid": table5,
    "getImport 200 application/json": table18,
    "getImport 400 header x-amzn-requestid": table5,
    "getImport 400 header x-amzn-errortype": table5,
    "getImport 400 application/json": table19,
    "getImport 403 header x-amzn-requestid": table5,
    "getImport 403 header x-amzn-errortype": table5,
    "getImport 403 application/json": table20,
    "getImport 404 header x-amzn-requestid": table5,
    "getImport 404 header x-amzn-errortype": table5,
    "getImport 404 application/json": table21,
    "getImport 429 header x-amzn-requestid": table5,
    "getImport 429 header x-amzn-errortype": table5,
    "getImport 429 header retry-after": table10,
    "getImport 429 application/json": table11,
    "getImport 500 header x-amzn-requestid": table5,
    "getImport 500 header x-amzn-errortype": table5,
    "getImport 500 application/json": table12,
  },
  idPrefixes: [],
  hosts: ["lex-v1-exports.s3.us-east-1.amazonaws.com"],
  pathWords: ["exporter","importer"],
  columns: [],
}
