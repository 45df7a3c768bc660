// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v1/openapi.yaml",
  operations: {
    "getExport": {"line":42,"sources":["seed","model"]},
  },
  statuses: {
    "getExport": {
      "200": {"line":102,"sources":["seed","model"]},
      "400": {"line":114,"sources":["seed","model"]},
      "403": {"line":125,"sources":["common-errors"]},
      "404": {"line":137,"sources":["seed","model"]},
      "429": {"line":148,"sources":["seed","model","throttling-report"]},
      "500": {"line":160,"sources":["seed","model"]},
    },
  },
  members: {
    "getExport query name": {
      "": {"line":57,"sources":["seed","model"]},
    },
    "getExport query version": {
      "": {"line":64,"sources":["seed","model"]},
    },
    "getExport query resourceType": {
      "": {"line":71,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
    },
    "getExport query exportType": {
      "": {"line":86,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
    },
    "getExport 200 header x-amzn-requestid": {
      "": {"line":195,"sources":["model"]},
    },
    "getExport 200 application/json": {
      "": {"line":239,"sources":["seed","model"]},
      "/name": {"line":284,"sources":["seed","model"]},
      "/version": {"line":302,"sources":["seed","model"]},
      "/resourceType": {"line":247,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
      "/exportType": {"line":251,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
      "/exportStatus": {"line":276,"sources":["seed","model"],"values":["IN_PROGRESS","READY","FAILED"]},
      "/failureReason": {"line":256,"sources":["seed","model"]},
      "/url": {"line":265,"sources":["seed","model"]},
    },
    "getExport 400 header x-amzn-requestid": {
      "": {"line":195,"sources":["model"]},
    },
    "getExport 400 header x-amzn-errortype": {
      "": {"line":200,"sources":["model","sdk-js"]},
    },
    "getExport 400 application/json": {
      "": {"line":309,"sources":["model","null-message-report"]},
      "/message": {"line":314,"sources":["null-message-report"]},
    },
    "getExport 403 header x-amzn-requestid": {
      "": {"line":195,"sources":["model"]},
    },
    "getExport 403 header x-amzn-errortype": {
      "": {"line":205,"sources":["model","sdk-js"]},
    },
    "getExport 403 application/json": {
      "": {"line":309,"sources":["model","null-message-report"]},
      "/message": {"line":314,"sources":["null-message-report"]},
    },
    "getExport 404 header x-amzn-requestid": {
      "": {"line":195,"sources":["model"]},
    },
    "getExport 404 header x-amzn-errortype": {
      "": {"line":210,"sources":["model","sdk-js"]},
    },
    "getExport 404 application/json": {
      "": {"line":309,"sources":["model","null-message-report"]},
      "/message": {"line":314,"sources":["null-message-report"]},
    },
    "getExport 429 header x-amzn-requestid": {
      "": {"line":195,"sources":["model"]},
    },
    "getExport 429 header x-amzn-errortype": {
      "": {"line":215,"sources":["model","sdk-js"]},
    },
    "getExport 429 header retry-after": {
      "": {"line":225,"sources":["model"]},
    },
    "getExport 429 application/json": {
      "": {"line":309,"sources":["model","null-message-report"]},
      "/message": {"line":314,"sources":["null-message-report"]},
    },
    "getExport 500 header x-amzn-requestid": {
      "": {"line":195,"sources":["model"]},
    },
    "getExport 500 header x-amzn-errortype": {
      "": {"line":220,"sources":["model","sdk-js"]},
    },
    "getExport 500 application/json": {
      "": {"line":309,"sources":["model","null-message-report"]},
      "/message": {"line":314,"sources":["null-message-report"]},
    },
  },
}
