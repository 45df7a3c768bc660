// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v1/openapi.yaml",
  operations: {
    "getExport": {"line":42,"sources":["seed","model","guide-export","permissions"]},
  },
  statuses: {
    "getExport": {
      "200": {"line":104,"sources":["seed","model"]},
      "400": {"line":116,"sources":["seed","model"]},
      "403": {"line":127,"sources":["common-errors"]},
      "404": {"line":139,"sources":["seed","model"]},
      "429": {"line":150,"sources":["seed","model","throttling-report"]},
      "500": {"line":162,"sources":["seed","model"]},
    },
  },
  members: {
    "getExport query name": {
      "": {"line":57,"sources":["seed","model"]},
    },
    "getExport query version": {
      "": {"line":64,"sources":["seed","model","guide-export"]},
    },
    "getExport query resourceType": {
      "": {"line":71,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
    },
    "getExport query exportType": {
      "": {"line":87,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
    },
    "getExport 200 header x-amzn-requestid": {
      "": {"line":200,"sources":["model"]},
    },
    "getExport 200 application/json": {
      "": {"line":246,"sources":["seed","model"]},
      "/name": {"line":310,"sources":["seed","model"]},
      "/version": {"line":330,"sources":["seed","model"]},
      "/resourceType": {"line":255,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
      "/exportType": {"line":259,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
      "/exportStatus": {"line":302,"sources":["seed","model"],"values":["IN_PROGRESS","READY","FAILED"]},
      "/failureReason": {"line":264,"sources":["seed","model"]},
      "/url": {"line":274,"sources":["seed","model"]},
    },
    "getExport 400 header x-amzn-requestid": {
      "": {"line":200,"sources":["model"]},
    },
    "getExport 400 header x-amzn-errortype": {
      "": {"line":205,"sources":["model","sdk-js"]},
    },
    "getExport 400 application/json": {
      "": {"line":337,"sources":["model","null-message-report"]},
      "/message": {"line":342,"sources":["null-message-report"]},
    },
    "getExport 403 header x-amzn-requestid": {
      "": {"line":200,"sources":["model"]},
    },
    "getExport 403 header x-amzn-errortype": {
      "": {"line":210,"sources":["sdk-js","permission-report","signature-report"]},
    },
    "getExport 403 application/json": {
      "": {"line":347,"sources":["permission-report","signature-report"]},
      "/Message": {"line":354,"sources":["permission-report"]},
      "/message": {"line":359,"sources":["signature-report"]},
    },
    "getExport 404 header x-amzn-requestid": {
      "": {"line":200,"sources":["model"]},
    },
    "getExport 404 header x-amzn-errortype": {
      "": {"line":215,"sources":["model","sdk-js"]},
    },
    "getExport 404 application/json": {
      "": {"line":337,"sources":["model","null-message-report"]},
      "/message": {"line":342,"sources":["null-message-report"]},
    },
    "getExport 429 header x-amzn-requestid": {
      "": {"line":200,"sources":["model"]},
    },
    "getExport 429 header x-amzn-errortype": {
      "": {"line":220,"sources":["model","sdk-js"]},
    },
    "getExport 429 header retry-after": {
      "": {"line":230,"sources":["model"]},
    },
    "getExport 429 application/json": {
      "": {"line":337,"sources":["model","null-message-report"]},
      "/message": {"line":342,"sources":["null-message-report"]},
    },
    "getExport 500 header x-amzn-requestid": {
      "": {"line":200,"sources":["model"]},
    },
    "getExport 500 header x-amzn-errortype": {
      "": {"line":225,"sources":["model","sdk-js"]},
    },
    "getExport 500 application/json": {
      "": {"line":337,"sources":["model","null-message-report"]},
      "/message": {"line":342,"sources":["null-message-report"]},
    },
  },
}
