// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v1/openapi.yaml",
  sources: {
    "seed": {"title":"GetExport, Amazon Lex V1 developer guide (page as supplied)","address":"https://docs.aws.amazon.com/lex/latest/dg/API_GetExport.html"},
    "model": {"title":"Service model lex-models 2017-04-19, botocore 1.43.107","address":"https://github.com/boto/botocore/tree/1.43.107/botocore/data/lex-models/2017-04-19"},
    "sdk-js": {"title":"Requests that @aws-sdk/client-lex-model-building-service 3.1019.0 sends to a loopback server","address":"https://www.npmjs.com/package/@aws-sdk/client-lex-model-building-service/v/3.1019.0"},
    "sdk-botocore": {"title":"Requests that botocore 1.43.107 sends to a loopback server","address":"https://pypi.org/project/botocore/1.43.107/"},
    "page-today": {"title":"GetExport, Amazon Lex V1 developer guide, the page of today with its notice of the end on 2025-09-15","address":"https://docs.aws.amazon.com/lex/latest/dg/API_GetExport.html"},
    "start-import-page": {"title":"StartImport, Amazon Lex V1 developer guide","address":"https://docs.aws.amazon.com/lex/latest/dg/API_StartImport.html"},
    "get-import-page": {"title":"GetImport, Amazon Lex V1 developer guide","address":"https://docs.aws.amazon.com/lex/latest/dg/API_GetImport.html"},
    "guide-export": {"title":"Exporting in Amazon Lex format, Amazon Lex V1 developer guide","address":"https://docs.aws.amazon.com/lex/latest/dg/export-to-lex.html"},
    "guide-format": {"title":"JSON format for importing and exporting (bots, intents, slot types), Amazon Lex V1 developer guide","address":"https://docs.aws.amazon.com/lex/latest/dg/import-export-format.html"},
    "alexa-schema": {"title":"Interaction model schema, Alexa Skills Kit documentation","address":"https://developer.amazon.com/en-US/docs/alexa/smapi/interaction-model-schema.html"},
    "permissions": {"title":"Actions, resources and condition keys for Amazon Lex, service authorization reference","address":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_lex.html"},
    "common-errors": {"title":"Common errors of all AWS services, the text of today as another service prints it","address":"https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/CommonErrors.html"},
    "throttling-report": {"title":"V1 throttling seen by a user: LimitExceededException with status 429","address":"https://github.com/aws/aws-sdk-js/issues/2884"},
    "null-message-report": {"title":"V1 error seen by a user whose message is null","address":"https://github.com/aws/aws-sdk-js/issues/2102"},
    "permission-report": {"title":"Refusal of the V1 runtime service seen by a user: the missing permission stands under Message","address":"https://github.com/awslabs/aws-sdk-ios-samples/issues/145"},
    "signature-report": {"title":"Refusal of the V1 runtime service seen by a user: status 403, the text under message, the name with an address in x-amzn-ErrorType","address":"https://github.com/aws/aws-sdk-js-v3/issues/810"},
    "archives": {"title":"Three export archives of Lex V2 from 2022, whose JSON holds nulls for empty values","address":"https://github.com/Tachyon/aws-lexv2-example-lambda/tree/76c1afd6454616e590ea528911c70a9507b1a756/python/feature-demo"},
  },
  operations: {
    "getExport": {"line":47,"sources":["seed","model","guide-export","permissions"]},
    "startImport": {"line":183,"sources":["start-import-page","model","sdk-js","sdk-botocore","permissions"]},
    "getImport": {"line":247,"sources":["get-import-page","start-import-page","model","sdk-js","sdk-botocore","permissions"]},
  },
  statuses: {
    "getExport": {
      "200": {"line":114,"sources":["seed","model"]},
      "400": {"line":126,"sources":["seed","model"]},
      "403": {"line":137,"sources":["common-errors"]},
      "404": {"line":149,"sources":["seed","model"]},
      "429": {"line":371,"sources":["seed","model","throttling-report"]},
      "500": {"line":383,"sources":["seed","model"]},
    },
    "startImport": {
      "201": {"line":208,"sources":["start-import-page","model"]},
      "400": {"line":220,"sources":["start-import-page","model"]},
      "403": {"line":231,"sources":["common-errors"]},
      "429": {"line":371,"sources":["seed","model","throttling-report"]},
      "500": {"line":383,"sources":["seed","model"]},
    },
    "getImport": {
      "200": {"line":266,"sources":["get-import-page","model"]},
      "400": {"line":278,"sources":["get-import-page","model"]},
      "403": {"line":289,"sources":["common-errors"]},
      "404": {"line":301,"sources":["get-import-page","model"]},
      "429": {"line":371,"sources":["seed","model","throttling-report"]},
      "500": {"line":383,"sources":["seed","model"]},
    },
  },
  members: {
    "getExport query name": {
      "": {"line":67,"sources":["seed","model"]},
    },
    "getExport query version": {
      "": {"line":74,"sources":["seed","model","guide-export"]},
    },
    "getExport query resourceType": {
      "": {"line":81,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
    },
    "getExport query exportType": {
      "": {"line":97,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
    },
    "getExport 200 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getExport 200 application/json": {
      "": {"line":395,"sources":["seed","model"]},
      "/name": {"line":575,"sources":["seed","model"]},
      "/version": {"line":595,"sources":["seed","model"]},
      "/resourceType": {"line":404,"sources":["seed","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
      "/exportType": {"line":408,"sources":["seed","model"],"values":["ALEXA_SKILLS_KIT","LEX"]},
      "/exportStatus": {"line":452,"sources":["seed","model"],"values":["IN_PROGRESS","READY","FAILED"]},
      "/failureReason": {"line":413,"sources":["seed","model"]},
      "/url": {"line":423,"sources":["seed","model"]},
    },
    "getExport 400 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getExport 400 header x-amzn-errortype": {
      "": {"line":330,"sources":["model","sdk-js"]},
    },
    "getExport 400 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "getExport 403 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getExport 403 header x-amzn-errortype": {
      "": {"line":335,"sources":["sdk-js","permission-report","signature-report"]},
    },
    "getExport 403 application/json": {
      "": {"line":612,"sources":["permission-report","signature-report"]},
      "/Message": {"line":619,"sources":["permission-report"]},
      "/message": {"line":624,"sources":["signature-report"]},
    },
    "getExport 404 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getExport 404 header x-amzn-errortype": {
      "": {"line":340,"sources":["model","sdk-js"]},
    },
    "getExport 404 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "getExport 429 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getExport 429 header x-amzn-errortype": {
      "": {"line":345,"sources":["model","sdk-js"]},
    },
    "getExport 429 header retry-after": {
      "": {"line":355,"sources":["model"]},
    },
    "getExport 429 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "getExport 500 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getExport 500 header x-amzn-errortype": {
      "": {"line":350,"sources":["model","sdk-js"]},
    },
    "getExport 500 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "startImport request application/json": {
      "": {"line":460,"sources":["start-import-page","model","sdk-js","sdk-botocore"]},
      "/payload": {"line":466,"sources":["start-import-page","model","sdk-js","sdk-botocore"]},
      "/resourceType": {"line":472,"sources":["start-import-page","model","sdk-js","sdk-botocore"],"values":["BOT","INTENT","SLOT_TYPE"]},
      "/mergeStrategy": {"line":476,"sources":["start-import-page","model","sdk-js","sdk-botocore"],"values":["OVERWRITE_LATEST","FAIL_ON_CONFLICT"]},
      "/tags": {"line":482,"sources":["start-import-page","model","sdk-js","sdk-botocore"]},
      "/tags/*": {"line":554,"sources":["start-import-page","model","sdk-botocore"]},
      "/tags/*/key": {"line":560,"sources":["start-import-page","model","sdk-botocore"]},
      "/tags/*/value": {"line":565,"sources":["start-import-page","model","sdk-botocore"]},
    },
    "startImport 201 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "startImport 201 application/json": {
      "": {"line":487,"sources":["start-import-page","model"]},
      "/importId": {"line":530,"sources":["start-import-page","get-import-page","model"]},
      "/name": {"line":575,"sources":["seed","model"]},
      "/resourceType": {"line":544,"sources":["start-import-page","get-import-page","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
      "/mergeStrategy": {"line":549,"sources":["start-import-page","get-import-page","model"],"values":["OVERWRITE_LATEST","FAIL_ON_CONFLICT"]},
      "/importStatus": {"line":536,"sources":["start-import-page","get-import-page","model"],"values":["IN_PROGRESS","COMPLETE","FAILED"]},
      "/tags": {"line":499,"sources":["start-import-page","model"]},
      "/tags/*": {"line":554,"sources":["start-import-page","model","sdk-botocore"]},
      "/tags/*/key": {"line":560,"sources":["start-import-page","model","sdk-botocore"]},
      "/tags/*/value": {"line":565,"sources":["start-import-page","model","sdk-botocore"]},
      "/createdDate": {"line":569,"sources":["start-import-page","get-import-page","model"]},
    },
    "startImport 400 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "startImport 400 header x-amzn-errortype": {
      "": {"line":330,"sources":["model","sdk-js"]},
    },
    "startImport 400 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "startImport 403 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "startImport 403 header x-amzn-errortype": {
      "": {"line":335,"sources":["sdk-js","permission-report","signature-report"]},
    },
    "startImport 403 application/json": {
      "": {"line":612,"sources":["permission-report","signature-report"]},
      "/Message": {"line":619,"sources":["permission-report"]},
      "/message": {"line":624,"sources":["signature-report"]},
    },
    "startImport 429 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "startImport 429 header x-amzn-errortype": {
      "": {"line":345,"sources":["model","sdk-js"]},
    },
    "startImport 429 header retry-after": {
      "": {"line":355,"sources":["model"]},
    },
    "startImport 429 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "startImport 500 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "startImport 500 header x-amzn-errortype": {
      "": {"line":350,"sources":["model","sdk-js"]},
    },
    "startImport 500 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "getImport path importId": {
      "": {"line":258,"sources":["get-import-page","model"]},
    },
    "getImport 200 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getImport 200 application/json": {
      "": {"line":504,"sources":["get-import-page","model"]},
      "/importId": {"line":530,"sources":["start-import-page","get-import-page","model"]},
      "/name": {"line":575,"sources":["seed","model"]},
      "/resourceType": {"line":544,"sources":["start-import-page","get-import-page","model"],"values":["BOT","INTENT","SLOT_TYPE"]},
      "/mergeStrategy": {"line":549,"sources":["start-import-page","get-import-page","model"],"values":["OVERWRITE_LATEST","FAIL_ON_CONFLICT"]},
      "/importStatus": {"line":536,"sources":["start-import-page","get-import-page","model"],"values":["IN_PROGRESS","COMPLETE","FAILED"]},
      "/failureReason": {"line":516,"sources":["get-import-page","model"]},
      "/failureReason/*": {"line":520,"sources":["get-import-page","model"]},
      "/createdDate": {"line":569,"sources":["start-import-page","get-import-page","model"]},
    },
    "getImport 400 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getImport 400 header x-amzn-errortype": {
      "": {"line":330,"sources":["model","sdk-js"]},
    },
    "getImport 400 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "getImport 403 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getImport 403 header x-amzn-errortype": {
      "": {"line":335,"sources":["sdk-js","permission-report","signature-report"]},
    },
    "getImport 403 application/json": {
      "": {"line":612,"sources":["permission-report","signature-report"]},
      "/Message": {"line":619,"sources":["permission-report"]},
      "/message": {"line":624,"sources":["signature-report"]},
    },
    "getImport 404 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getImport 404 header x-amzn-errortype": {
      "": {"line":340,"sources":["model","sdk-js"]},
    },
    "getImport 404 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "getImport 429 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getImport 429 header x-amzn-errortype": {
      "": {"line":345,"sources":["model","sdk-js"]},
    },
    "getImport 429 header retry-after": {
      "": {"line":355,"sources":["model"]},
    },
    "getImport 429 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
    "getImport 500 header x-amzn-requestid": {
      "": {"line":324,"sources":["model"]},
    },
    "getImport 500 header x-amzn-errortype": {
      "": {"line":350,"sources":["model","sdk-js"]},
    },
    "getImport 500 application/json": {
      "": {"line":602,"sources":["model","null-message-report"]},
      "/message": {"line":607,"sources":["null-message-report"]},
    },
  },
}
