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
  "/url": {"sensitive":true},
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
  },
  idPrefixes: [],
  hosts: ["lex-v1-exports.s3.us-east-1.amazonaws.com"],
  pathWords: ["exporter"],
  columns: [],
}
