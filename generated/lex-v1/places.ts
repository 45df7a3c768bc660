// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v1/openapi.yaml",
  sources: {
    "seed": {"title":"GetExport, Amazon Lex V1 developer guide (page as supplied)","address":"https://docs.aws.amazon.com/lex/latest/dg/API_GetExport.html"},
    "model": {"title":"Service model lex-models 2017-04-19, botocore 1.43.107","address":"https://github.com/boto/botocore/tree/1.43.107/botocore/data/lex-models/2017-04-19"},
    "sdk-js": {"title":"Request that @aws-sdk/client-lex-model-building-service 3.1019.0 sends to a loopback server","address":"https://www.npmjs.com/package/@aws-sdk/client-lex-model-building-service/v/3.1019.0"},
    "sdk-botocore": {"title":"Request that botocore 1.43.107 sends to a loopback server","address":"https://pypi.org/project/botocore/1.43.107/"},
    "page-today": {"title":"GetExport, Amazon Lex V1 developer guide, the page of today with its notice of the end on 2025-09-15","address":"https://docs.aws.amazon.com/lex/latest/dg/API_GetExport.html"},
    "guide-export": {"title":"Exporting in Amazon Lex format, Amazon Lex V1 developer guide","address":"https://docs.aws.amazon.com/lex/latest/dg/export-to-lex.html"},
    "permissions": {"title":"Actions, resources and condition keys for Amazon Lex, service authorization reference","address":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_lex.html"},
    "common-errors": {"title":"Common errors of all AWS services, the text of today as another service prints it","address":"https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/CommonErrors.html"},
    "throttling-report": {"title":"V1 throttling seen by a user: LimitExceededException with status 429","address":"https://github.com/aws/aws-sdk-js/issues/2884"},
    "null-message-report": {"title":"V1 error seen by a user whose message is null","address":"https://github.com/aws/aws-sdk-js/issues/2102"},
    "permission-report": {"title":"Refusal of the V1 runtime service seen by a user: the missing permission stands under Message","address":"https://github.com/awslabs/aws-sdk-ios-samples/issues/145"},
    "signature-report": {"title":"Refusal of the V1 runtime service seen by a user: status 403, the text under message, the name with an address in x-amzn-ErrorType","address":"https://github.com/aws/aws-sdk-js-v3/issues/810"},
    "archives": {"title":"Three export archives of Lex V2 from 2022, whose JSON holds nulls for empty values","address":"https://github.com/Tachyon/aws-lexv2-example-lambda/tree/76c1afd6454616e590ea528911c70a9507b1a756/python/feature-demo"},
  },
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
