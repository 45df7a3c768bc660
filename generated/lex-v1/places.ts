// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/conformance/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v1/openapi.yaml",
  operations: {
    "getExport": {"line":42,"sources":["seed","model"]},
  },
  statuses: {
    "getExport": {
      "200": {"line":119,"sources":["seed","model"]},
      "400": {"line":131,"sources":["seed","model"]},
      "403": {"line":142,"sources":["common-errors"]},
      "404": {"line":154,"sources":["seed","model"]},
      "429": {"line":165,"sources":["seed","model","throttling-report"]},
      "500": {"line":177,"sources":["seed","model"]},
    },
  },
  members: {
    "getExport query name": {
      "": {"line":285,"sources":["seed","model"]},
    },
    "getExport query version": {
      "": {"line":303,"sources":["seed","model"]},
    },
    "getExport query resourceType": {
      "": {"line":92,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
    },
    "getExport query exportType": {
      "": {"line":107,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
    },
    "getExport 200 header x-amzn-requestid": {
      "": {"line":197,"sources":["model"]},
    },
    "getExport 200 application/json": {
      "": {"line":240,"sources":["seed","model"]},
      "/name": {"line":285,"sources":["seed","model"]},
      "/version": {"line":303,"sources":["seed","model"]},
      "/resourceType": {"line":254,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
      "/exportType": {"line":258,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
      "/exportStatus": {"line":277,"sources":["seed","model"],"values":["IN_PROGRESS","READY","FAILED"]},
      "/failureReason": {"line":263,"sources":["seed","model"]},
      "/url": {"line":272,"sources":["seed","model"]},
    },
    "getExport 400 header x-amzn-requestid": {
      "": {"line":197,"sources":["model"]},
    },
    "getExport 400 header x-amzn-errortype": {
      "": {"line":202,"sources":["model","sdk-js"]},
    },
    "getExport 400 application/json": {
      "": {"line":310,"sources":["model","null-message-report"]},
      "/message": {"line":315,"sources":["null-message-report"]},
    },
    "getExport 403 header x-amzn-requestid": {
      "": {"line":197,"sources":["model"]},
    },
    "getExport 403 header x-amzn-errortype": {
      "": {"line":207,"sources":["model","sdk-js"]},
    },
    "getExport 403 application/json": {
      "": {"line":310,"sources":["model","null-message-report"]},
      "/message": {"line":315,"sources":["null-message-report"]},
    },
    "getExport 404 header x-amzn-requestid": {
      "": {"line":197,"sources":["model"]},
    },
    "getExport 404 header x-amzn-errortype": {
      "": {"line":212,"sources":["model","sdk-js"]},
    },
    "getExport 404 application/json": {
      "": {"line":310,"sources":["model","null-message-report"]},
      "/message": {"line":315,"sources":["null-message-report"]},
    },
    "getExport 429 header x-amzn-requestid": {
      "": {"line":197,"sources":["model"]},
    },
    "getExport 429 header x-amzn-errortype": {
      "": {"line":217,"sources":["model","sdk-js"]},
    },
    "getExport 429 header retry-after": {
      "": {"line":228,"sources":["model"]},
    },
    "getExport 429 application/json": {
      "": {"line":310,"sources":["model","null-message-report"]},
      "/message": {"line":315,"sources":["null-message-report"]},
    },
    "getExport 500 header x-amzn-requestid": {
      "": {"line":197,"sources":["model"]},
    },
    "getExport 500 header x-amzn-errortype": {
      "": {"line":222,"sources":["model","sdk-js"]},
    },
    "getExport 500 application/json": {
      "": {"line":310,"sources":["model","null-message-report"]},
      "/message": {"line":315,"sources":["null-message-report"]},
    },
  },
}
