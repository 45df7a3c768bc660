// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v2/openapi.yaml",
  operations: {
    "createExport": {"line":51,"sources":["create-page","model","sdk-js","sdk-botocore","guide-export"]},
    "listExports": {"line":142,"sources":["list-page","model","smithy","sdk-js","sdk-botocore","guide-export"]},
    "describeExport": {"line":207,"sources":["seed","model","smithy","waiter-report","guide-export","management-sample"]},
    "updateExport": {"line":276,"sources":["update-page","model","sdk-js","sdk-botocore","guide-password"]},
    "deleteExport": {"line":345,"sources":["delete-page","model","sdk-js","sdk-botocore"]},
  },
  statuses: {
    "createExport": {
      "202": {"line":73,"sources":["create-page","model"]},
      "400": {"line":86,"sources":["model"]},
      "402": {"line":487,"sources":["model"]},
      "403": {"line":99,"sources":["common-errors"]},
      "404": {"line":111,"sources":["model"]},
      "409": {"line":122,"sources":["model"]},
      "429": {"line":498,"sources":["seed","model"]},
      "500": {"line":510,"sources":["seed","model"]},
    },
    "listExports": {
      "200": {"line":162,"sources":["list-page","model"]},
      "400": {"line":174,"sources":["model"]},
      "403": {"line":185,"sources":["common-errors"]},
      "429": {"line":498,"sources":["seed","model"]},
      "500": {"line":510,"sources":["seed","model"]},
    },
    "describeExport": {
      "200": {"line":219,"sources":["seed","model"]},
      "400": {"line":476,"sources":["seed","model"]},
      "403": {"line":233,"sources":["common-errors"]},
      "404": {"line":246,"sources":["seed","model"]},
      "429": {"line":498,"sources":["seed","model"]},
      "500": {"line":510,"sources":["seed","model"]},
    },
    "updateExport": {
      "202": {"line":296,"sources":["update-page","model"]},
      "400": {"line":476,"sources":["seed","model"]},
      "402": {"line":487,"sources":["model"]},
      "403": {"line":308,"sources":["common-errors"]},
      "404": {"line":320,"sources":["model"]},
      "409": {"line":331,"sources":["model"]},
      "429": {"line":498,"sources":["seed","model"]},
      "500": {"line":510,"sources":["seed","model"]},
    },
    "deleteExport": {
      "202": {"line":355,"sources":["delete-page","model"]},
      "400": {"line":476,"sources":["seed","model"]},
      "402": {"line":487,"sources":["model"]},
      "403": {"line":367,"sources":["common-errors"]},
      "412": {"line":379,"sources":["model"]},
      "429": {"line":498,"sources":["seed","model"]},
      "500": {"line":391,"sources":["model"]},
    },
  },
  members: {
    "createExport request application/json": {
      "": {"line":583,"sources":["create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification": {"line":701,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":732,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":738,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":745,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":751,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":759,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":765,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":773,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":779,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":590,"sources":["create-page","model","sdk-js","sdk-botocore"],"values":["LexJson","TSV","CSV"]},
      "/filePassword": {"line":837,"sources":["model","guide-password"]},
    },
    "createExport 202 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "createExport 202 application/json": {
      "": {"line":597,"sources":["create-page","model"]},
      "/exportId": {"line":844,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":701,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":732,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":738,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":745,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":751,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":759,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":765,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":773,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":779,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":832,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":692,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":851,"sources":["seed","model"]},
    },
    "createExport 400 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "createExport 400 header x-amzn-errortype": {
      "": {"line":424,"sources":["model","sdk-js"]},
    },
    "createExport 400 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "createExport 402 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "createExport 402 header x-amzn-errortype": {
      "": {"line":429,"sources":["model","sdk-js"]},
    },
    "createExport 402 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "createExport 403 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "createExport 403 header x-amzn-errortype": {
      "": {"line":434,"sources":["model","sdk-js"]},
    },
    "createExport 403 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "createExport 404 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "createExport 404 header x-amzn-errortype": {
      "": {"line":439,"sources":["model","sdk-js"]},
    },
    "createExport 404 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "createExport 409 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "createExport 409 header x-amzn-errortype": {
      "": {"line":444,"sources":["model","sdk-js"]},
    },
    "createExport 409 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "createExport 429 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "createExport 429 header x-amzn-errortype": {
      "": {"line":454,"sources":["model","sdk-js"]},
    },
    "createExport 429 header retry-after": {
      "": {"line":464,"sources":["model","smithy"]},
    },
    "createExport 429 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "createExport 500 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "createExport 500 header x-amzn-errortype": {
      "": {"line":459,"sources":["model","sdk-js"]},
    },
    "createExport 500 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "listExports request application/json": {
      "": {"line":608,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/botId": {"line":844,"sources":["seed","model","archives"]},
      "/botVersion": {"line":721,"sources":["model"]},
      "/localeId": {"line":728,"sources":["model","archives"]},
      "/sortBy": {"line":785,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/sortBy/attribute": {"line":791,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["LastUpdatedDateTime"]},
      "/sortBy/order": {"line":795,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["Ascending","Descending"]},
      "/filters": {"line":617,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*": {"line":799,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/name": {"line":805,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["ExportResourceType"]},
      "/filters/*/values": {"line":809,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/values/*": {"line":819,"sources":["list-page","model"]},
      "/filters/*/operator": {"line":815,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["CO","EQ"]},
      "/maxResults": {"line":623,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/nextToken": {"line":628,"sources":["list-page","model","sdk-js","sdk-botocore"]},
    },
    "listExports 200 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "listExports 200 application/json": {
      "": {"line":632,"sources":["list-page","model"]},
      "/botId": {"line":844,"sources":["seed","model","archives"]},
      "/botVersion": {"line":721,"sources":["model"]},
      "/localeId": {"line":728,"sources":["model","archives"]},
      "/exportSummaries": {"line":640,"sources":["list-page","model"]},
      "/exportSummaries/*": {"line":680,"sources":["list-page","model"]},
      "/exportSummaries/*/exportId": {"line":844,"sources":["seed","model","archives"]},
      "/exportSummaries/*/resourceSpecification": {"line":701,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification": {"line":732,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botId": {"line":738,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification": {"line":745,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botId": {"line":751,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification": {"line":759,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botId": {"line":765,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification": {"line":773,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification/testSetId": {"line":779,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/fileFormat": {"line":832,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportSummaries/*/exportStatus": {"line":692,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/exportSummaries/*/creationDateTime": {"line":851,"sources":["seed","model"]},
      "/exportSummaries/*/lastUpdatedDateTime": {"line":851,"sources":["seed","model"]},
      "/nextToken": {"line":644,"sources":["list-page","model"]},
    },
    "listExports 400 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "listExports 400 header x-amzn-errortype": {
      "": {"line":424,"sources":["model","sdk-js"]},
    },
    "listExports 400 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "listExports 403 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "listExports 403 header x-amzn-errortype": {
      "": {"line":434,"sources":["model","sdk-js"]},
    },
    "listExports 403 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "listExports 429 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "listExports 429 header x-amzn-errortype": {
      "": {"line":454,"sources":["model","sdk-js"]},
    },
    "listExports 429 header retry-after": {
      "": {"line":464,"sources":["model","smithy"]},
    },
    "listExports 429 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "listExports 500 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "listExports 500 header x-amzn-errortype": {
      "": {"line":459,"sources":["model","sdk-js"]},
    },
    "listExports 500 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "describeExport path exportId": {
      "": {"line":410,"sources":["seed","model"]},
    },
    "describeExport 200 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "describeExport 200 application/json": {
      "": {"line":522,"sources":["seed","model"]},
      "/exportId": {"line":844,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":701,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":732,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":738,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":745,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":751,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":759,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":765,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":773,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":779,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":832,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":692,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/failureReasons": {"line":532,"sources":["seed","model"]},
      "/failureReasons/*": {"line":535,"sources":["seed","model"]},
      "/downloadUrl": {"line":536,"sources":["seed","model"]},
      "/creationDateTime": {"line":851,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":851,"sources":["seed","model"]},
    },
    "describeExport 400 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "describeExport 400 header x-amzn-errortype": {
      "": {"line":424,"sources":["model","sdk-js"]},
    },
    "describeExport 400 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 403 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "describeExport 403 header x-amzn-errortype": {
      "": {"line":434,"sources":["model","sdk-js"]},
    },
    "describeExport 403 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 404 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "describeExport 404 header x-amzn-errortype": {
      "": {"line":439,"sources":["model","sdk-js"]},
    },
    "describeExport 404 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 429 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "describeExport 429 header x-amzn-errortype": {
      "": {"line":454,"sources":["model","sdk-js"]},
    },
    "describeExport 429 header retry-after": {
      "": {"line":464,"sources":["model","smithy"]},
    },
    "describeExport 429 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 500 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "describeExport 500 header x-amzn-errortype": {
      "": {"line":459,"sources":["model","sdk-js"]},
    },
    "describeExport 500 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "updateExport path exportId": {
      "": {"line":410,"sources":["seed","model"]},
    },
    "updateExport request application/json": {
      "": {"line":654,"sources":["update-page","model","sdk-js","sdk-botocore"]},
      "/filePassword": {"line":837,"sources":["model","guide-password"]},
    },
    "updateExport 202 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "updateExport 202 application/json": {
      "": {"line":660,"sources":["update-page","model"]},
      "/exportId": {"line":844,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":701,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":732,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":738,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":745,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":751,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":759,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":765,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":721,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":728,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":773,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":779,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":832,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":692,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":851,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":851,"sources":["seed","model"]},
    },
    "updateExport 400 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "updateExport 400 header x-amzn-errortype": {
      "": {"line":424,"sources":["model","sdk-js"]},
    },
    "updateExport 400 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 402 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "updateExport 402 header x-amzn-errortype": {
      "": {"line":429,"sources":["model","sdk-js"]},
    },
    "updateExport 402 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 403 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "updateExport 403 header x-amzn-errortype": {
      "": {"line":434,"sources":["model","sdk-js"]},
    },
    "updateExport 403 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 404 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "updateExport 404 header x-amzn-errortype": {
      "": {"line":439,"sources":["model","sdk-js"]},
    },
    "updateExport 404 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 409 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "updateExport 409 header x-amzn-errortype": {
      "": {"line":444,"sources":["model","sdk-js"]},
    },
    "updateExport 409 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 429 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "updateExport 429 header x-amzn-errortype": {
      "": {"line":454,"sources":["model","sdk-js"]},
    },
    "updateExport 429 header retry-after": {
      "": {"line":464,"sources":["model","smithy"]},
    },
    "updateExport 429 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 500 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "updateExport 500 header x-amzn-errortype": {
      "": {"line":459,"sources":["model","sdk-js"]},
    },
    "updateExport 500 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport path exportId": {
      "": {"line":410,"sources":["seed","model"]},
    },
    "deleteExport 202 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "deleteExport 202 application/json": {
      "": {"line":672,"sources":["delete-page","model"]},
      "/exportId": {"line":844,"sources":["seed","model","archives"]},
      "/exportStatus": {"line":692,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
    },
    "deleteExport 400 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "deleteExport 400 header x-amzn-errortype": {
      "": {"line":424,"sources":["model","sdk-js"]},
    },
    "deleteExport 400 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 402 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "deleteExport 402 header x-amzn-errortype": {
      "": {"line":429,"sources":["model","sdk-js"]},
    },
    "deleteExport 402 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 403 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "deleteExport 403 header x-amzn-errortype": {
      "": {"line":434,"sources":["model","sdk-js"]},
    },
    "deleteExport 403 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 412 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "deleteExport 412 header x-amzn-errortype": {
      "": {"line":449,"sources":["model","sdk-js"]},
    },
    "deleteExport 412 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 429 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "deleteExport 429 header x-amzn-errortype": {
      "": {"line":454,"sources":["model","sdk-js"]},
    },
    "deleteExport 429 header retry-after": {
      "": {"line":464,"sources":["model","smithy"]},
    },
    "deleteExport 429 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 500 header x-amzn-requestid": {
      "": {"line":419,"sources":["model"]},
    },
    "deleteExport 500 header x-amzn-errortype": {
      "": {"line":459,"sources":["model","sdk-js"]},
    },
    "deleteExport 500 application/json": {
      "": {"line":855,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":860,"sources":["validation-report","null-message-report"]},
    },
  },
}
