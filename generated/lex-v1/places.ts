// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v1/openapi.yaml",
  operations: {
    "getExport": {"line":43,"sources":["seed","model","guide-export","permissions"]},
  },
  statuses: {
    "getExport": {
      "200": {"line":110,"sources":["seed","model"]},
      "400": {"line":122,"sources":["seed","model"]},
      "403": {"line":133,"sources":["common-errors"]},
      "404": {"line":145,"sources":["seed","model"]},
      "429": {"line":156,"sources":["seed","model","throttling-report"]},
      "500": {"line":168,"sources":["seed","model"]},
    },
  },
  members: {
    "getExport query name": {
      "": {"line":63,"sources":["seed","model"]},
    },
    "getExport query version": {
      "": {"line":70,"sources":["seed","model","guide-export"]},
    },
    "getExport query resourceType": {
      "": {"line":77,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
    },
    "getExport query exportType": {
      "": {"line":93,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
    },
    "getExport 200 header x-amzn-requestid": {
      "": {"line":208,"sources":["model"]},
    },
    "getExport 200 application/json": {
      "": {"line":254,"sources":["seed","model"]},
      "/name": {"line":320,"sources":["seed","model"]},
      "/version": {"line":340,"sources":["seed","model"]},
      "/resourceType": {"line":263,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
      "/exportType": {"line":267,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
      "/exportStatus": {"line":312,"sources":["seed","model"],"values":["IN_PROGRESS","READY","FAILED"]},
      "/failureReason": {"line":272,"sources":["seed","model"]},
      "/url": {"line":282,"sources":["seed","model"]},
    },
    "getExport 400 header x-amzn-requestid": {
      "": {"line":208,"sources":["model"]},
    },
    "getExport 400 header x-amzn-errortype": {
      "": {"line":213,"sources":["model","sdk-js"]},
    },
    "getExport 400 application/json": {
      "": {"line":347,"sources":["model","null-message-report"]},
      "/message": {"line":352,"sources":["null-message-report"]},
    },
    "getExport 403 header x-amzn-requestid": {
      "": {"line":208,"sources":["model"]},
    },
    "getExport 403 header x-amzn-errortype": {
      "": {"line":218,"sources":["sdk-js","permission-report","signature-report"]},
    },
    "getExport 403 application/json": {
      "": {"line":357,"sources":["permission-report","signature-report"]},
      "/Message": {"line":364,"sources":["permission-report"]},
      "/message": {"line":369,"sources":["signature-report"]},
    },
    "getExport 404 header x-amzn-requestid": {
      "": {"line":208,"sources":["model"]},
    },
    "getExport 404 header x-amzn-errortype": {
      "": {"line":223,"sources":["model","sdk-js"]},
    },
    "getExport 404 application/json": {
      "": {"line":347,"sources":["model","null-message-report"]},
      "/message": {"line":352,"sources":["null-message-report"]},
    },
    "getExport 429 header x-amzn-requestid": {
      "": {"line":208,"sources":["model"]},
    },
    "getExport 429 header x-amzn-errortype": {
      "": {"line":228,"sources":["model","sdk-js"]},
    },
    "getExport 429 header retry-after": {
      "": {"line":238,"sources":["model"]},
    },
    "getExport 429 application/json": {
      "": {"line":347,"sources":["model","null-message-report"]},
      "/message": {"line":352,"sources":["null-message-report"]},
    },
    "getExport 500 header x-amzn-requestid": {
      "": {"line":208,"sources":["model"]},
    },
    "getExport 500 header x-amzn-errortype": {
      "": {"line":233,"sources":["model","sdk-js"]},
    },
    "getExport 500 application/json": {
      "": {"line":347,"sources":["model","null-message-report"]},
      "/message": {"line":352,"sources":["null-message-report"]},
    },
  },
}
