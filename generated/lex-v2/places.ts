// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v2/openapi.yaml",
  operations: {
    "createExport": {"line":48,"sources":["create-page","model","sdk-js","sdk-botocore","guide-export"]},
    "listExports": {"line":139,"sources":["list-page","model","smithy","sdk-js","sdk-botocore","guide-export"]},
    "describeExport": {"line":204,"sources":["seed","model","smithy","waiter-report","guide-export","management-sample"]},
    "updateExport": {"line":273,"sources":["update-page","model","sdk-js","sdk-botocore","guide-password"]},
    "deleteExport": {"line":342,"sources":["delete-page","model","sdk-js","sdk-botocore"]},
  },
  statuses: {
    "createExport": {
      "202": {"line":70,"sources":["create-page","model"]},
      "400": {"line":83,"sources":["model"]},
      "402": {"line":484,"sources":["model"]},
      "403": {"line":96,"sources":["common-errors"]},
      "404": {"line":108,"sources":["model"]},
      "409": {"line":119,"sources":["model"]},
      "429": {"line":495,"sources":["seed","model"]},
      "500": {"line":507,"sources":["seed","model"]},
    },
    "listExports": {
      "200": {"line":159,"sources":["list-page","model"]},
      "400": {"line":171,"sources":["model"]},
      "403": {"line":182,"sources":["common-errors"]},
      "429": {"line":495,"sources":["seed","model"]},
      "500": {"line":507,"sources":["seed","model"]},
    },
    "describeExport": {
      "200": {"line":216,"sources":["seed","model"]},
      "400": {"line":473,"sources":["seed","model"]},
      "403": {"line":230,"sources":["common-errors"]},
      "404": {"line":243,"sources":["seed","model"]},
      "429": {"line":495,"sources":["seed","model"]},
      "500": {"line":507,"sources":["seed","model"]},
    },
    "updateExport": {
      "202": {"line":293,"sources":["update-page","model"]},
      "400": {"line":473,"sources":["seed","model"]},
      "402": {"line":484,"sources":["model"]},
      "403": {"line":305,"sources":["common-errors"]},
      "404": {"line":317,"sources":["model"]},
      "409": {"line":328,"sources":["model"]},
      "429": {"line":495,"sources":["seed","model"]},
      "500": {"line":507,"sources":["seed","model"]},
    },
    "deleteExport": {
      "202": {"line":352,"sources":["delete-page","model"]},
      "400": {"line":473,"sources":["seed","model"]},
      "402": {"line":484,"sources":["model"]},
      "403": {"line":364,"sources":["common-errors"]},
      "412": {"line":376,"sources":["model"]},
      "429": {"line":495,"sources":["seed","model"]},
      "500": {"line":388,"sources":["model"]},
    },
  },
  members: {
    "createExport request application/json": {
      "": {"line":580,"sources":["create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification": {"line":698,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":729,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":735,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":742,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":748,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":756,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":762,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":770,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":776,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":587,"sources":["create-page","model","sdk-js","sdk-botocore"],"values":["LexJson","TSV","CSV"]},
      "/filePassword": {"line":834,"sources":["model","guide-password"]},
    },
    "createExport 202 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "createExport 202 application/json": {
      "": {"line":594,"sources":["create-page","model"]},
      "/exportId": {"line":841,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":698,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":729,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":735,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":742,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":748,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":756,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":762,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":770,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":776,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":829,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":689,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":848,"sources":["seed","model"]},
    },
    "createExport 400 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "createExport 400 header x-amzn-errortype": {
      "": {"line":421,"sources":["model","sdk-js"]},
    },
    "createExport 400 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "createExport 402 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "createExport 402 header x-amzn-errortype": {
      "": {"line":426,"sources":["model","sdk-js"]},
    },
    "createExport 402 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "createExport 403 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "createExport 403 header x-amzn-errortype": {
      "": {"line":431,"sources":["model","sdk-js"]},
    },
    "createExport 403 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "createExport 404 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "createExport 404 header x-amzn-errortype": {
      "": {"line":436,"sources":["model","sdk-js"]},
    },
    "createExport 404 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "createExport 409 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "createExport 409 header x-amzn-errortype": {
      "": {"line":441,"sources":["model","sdk-js"]},
    },
    "createExport 409 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "createExport 429 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "createExport 429 header x-amzn-errortype": {
      "": {"line":451,"sources":["model","sdk-js"]},
    },
    "createExport 429 header retry-after": {
      "": {"line":461,"sources":["model","smithy"]},
    },
    "createExport 429 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "createExport 500 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "createExport 500 header x-amzn-errortype": {
      "": {"line":456,"sources":["model","sdk-js"]},
    },
    "createExport 500 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "listExports request application/json": {
      "": {"line":605,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/botId": {"line":841,"sources":["seed","model","archives"]},
      "/botVersion": {"line":718,"sources":["model"]},
      "/localeId": {"line":725,"sources":["model","archives"]},
      "/sortBy": {"line":782,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/sortBy/attribute": {"line":788,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["LastUpdatedDateTime"]},
      "/sortBy/order": {"line":792,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["Ascending","Descending"]},
      "/filters": {"line":614,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*": {"line":796,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/name": {"line":802,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["ExportResourceType"]},
      "/filters/*/values": {"line":806,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/values/*": {"line":816,"sources":["list-page","model"]},
      "/filters/*/operator": {"line":812,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["CO","EQ"]},
      "/maxResults": {"line":620,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/nextToken": {"line":625,"sources":["list-page","model","sdk-js","sdk-botocore"]},
    },
    "listExports 200 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "listExports 200 application/json": {
      "": {"line":629,"sources":["list-page","model"]},
      "/botId": {"line":841,"sources":["seed","model","archives"]},
      "/botVersion": {"line":718,"sources":["model"]},
      "/localeId": {"line":725,"sources":["model","archives"]},
      "/exportSummaries": {"line":637,"sources":["list-page","model"]},
      "/exportSummaries/*": {"line":677,"sources":["list-page","model"]},
      "/exportSummaries/*/exportId": {"line":841,"sources":["seed","model","archives"]},
      "/exportSummaries/*/resourceSpecification": {"line":698,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification": {"line":729,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botId": {"line":735,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification": {"line":742,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botId": {"line":748,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification": {"line":756,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botId": {"line":762,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification": {"line":770,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification/testSetId": {"line":776,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/fileFormat": {"line":829,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportSummaries/*/exportStatus": {"line":689,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/exportSummaries/*/creationDateTime": {"line":848,"sources":["seed","model"]},
      "/exportSummaries/*/lastUpdatedDateTime": {"line":848,"sources":["seed","model"]},
      "/nextToken": {"line":641,"sources":["list-page","model"]},
    },
    "listExports 400 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "listExports 400 header x-amzn-errortype": {
      "": {"line":421,"sources":["model","sdk-js"]},
    },
    "listExports 400 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "listExports 403 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "listExports 403 header x-amzn-errortype": {
      "": {"line":431,"sources":["model","sdk-js"]},
    },
    "listExports 403 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "listExports 429 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "listExports 429 header x-amzn-errortype": {
      "": {"line":451,"sources":["model","sdk-js"]},
    },
    "listExports 429 header retry-after": {
      "": {"line":461,"sources":["model","smithy"]},
    },
    "listExports 429 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "listExports 500 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "listExports 500 header x-amzn-errortype": {
      "": {"line":456,"sources":["model","sdk-js"]},
    },
    "listExports 500 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "describeExport path exportId": {
      "": {"line":407,"sources":["seed","model"]},
    },
    "describeExport 200 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "describeExport 200 application/json": {
      "": {"line":519,"sources":["seed","model"]},
      "/exportId": {"line":841,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":698,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":729,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":735,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":742,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":748,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":756,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":762,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":770,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":776,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":829,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":689,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/failureReasons": {"line":529,"sources":["seed","model"]},
      "/failureReasons/*": {"line":532,"sources":["seed","model"]},
      "/downloadUrl": {"line":533,"sources":["seed","model"]},
      "/creationDateTime": {"line":848,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":848,"sources":["seed","model"]},
    },
    "describeExport 400 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "describeExport 400 header x-amzn-errortype": {
      "": {"line":421,"sources":["model","sdk-js"]},
    },
    "describeExport 400 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 403 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "describeExport 403 header x-amzn-errortype": {
      "": {"line":431,"sources":["model","sdk-js"]},
    },
    "describeExport 403 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 404 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "describeExport 404 header x-amzn-errortype": {
      "": {"line":436,"sources":["model","sdk-js"]},
    },
    "describeExport 404 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 429 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "describeExport 429 header x-amzn-errortype": {
      "": {"line":451,"sources":["model","sdk-js"]},
    },
    "describeExport 429 header retry-after": {
      "": {"line":461,"sources":["model","smithy"]},
    },
    "describeExport 429 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 500 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "describeExport 500 header x-amzn-errortype": {
      "": {"line":456,"sources":["model","sdk-js"]},
    },
    "describeExport 500 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "updateExport path exportId": {
      "": {"line":407,"sources":["seed","model"]},
    },
    "updateExport request application/json": {
      "": {"line":651,"sources":["update-page","model","sdk-js","sdk-botocore"]},
      "/filePassword": {"line":834,"sources":["model","guide-password"]},
    },
    "updateExport 202 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "updateExport 202 application/json": {
      "": {"line":657,"sources":["update-page","model"]},
      "/exportId": {"line":841,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":698,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":729,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":735,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":742,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":748,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":756,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":762,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":718,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":725,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":770,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":776,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":829,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":689,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":848,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":848,"sources":["seed","model"]},
    },
    "updateExport 400 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "updateExport 400 header x-amzn-errortype": {
      "": {"line":421,"sources":["model","sdk-js"]},
    },
    "updateExport 400 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 402 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "updateExport 402 header x-amzn-errortype": {
      "": {"line":426,"sources":["model","sdk-js"]},
    },
    "updateExport 402 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 403 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "updateExport 403 header x-amzn-errortype": {
      "": {"line":431,"sources":["model","sdk-js"]},
    },
    "updateExport 403 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 404 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "updateExport 404 header x-amzn-errortype": {
      "": {"line":436,"sources":["model","sdk-js"]},
    },
    "updateExport 404 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 409 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "updateExport 409 header x-amzn-errortype": {
      "": {"line":441,"sources":["model","sdk-js"]},
    },
    "updateExport 409 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 429 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "updateExport 429 header x-amzn-errortype": {
      "": {"line":451,"sources":["model","sdk-js"]},
    },
    "updateExport 429 header retry-after": {
      "": {"line":461,"sources":["model","smithy"]},
    },
    "updateExport 429 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 500 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "updateExport 500 header x-amzn-errortype": {
      "": {"line":456,"sources":["model","sdk-js"]},
    },
    "updateExport 500 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport path exportId": {
      "": {"line":407,"sources":["seed","model"]},
    },
    "deleteExport 202 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "deleteExport 202 application/json": {
      "": {"line":669,"sources":["delete-page","model"]},
      "/exportId": {"line":841,"sources":["seed","model","archives"]},
      "/exportStatus": {"line":689,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
    },
    "deleteExport 400 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "deleteExport 400 header x-amzn-errortype": {
      "": {"line":421,"sources":["model","sdk-js"]},
    },
    "deleteExport 400 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 402 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "deleteExport 402 header x-amzn-errortype": {
      "": {"line":426,"sources":["model","sdk-js"]},
    },
    "deleteExport 402 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 403 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "deleteExport 403 header x-amzn-errortype": {
      "": {"line":431,"sources":["model","sdk-js"]},
    },
    "deleteExport 403 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 412 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "deleteExport 412 header x-amzn-errortype": {
      "": {"line":446,"sources":["model","sdk-js"]},
    },
    "deleteExport 412 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 429 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "deleteExport 429 header x-amzn-errortype": {
      "": {"line":451,"sources":["model","sdk-js"]},
    },
    "deleteExport 429 header retry-after": {
      "": {"line":461,"sources":["model","smithy"]},
    },
    "deleteExport 429 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 500 header x-amzn-requestid": {
      "": {"line":416,"sources":["model"]},
    },
    "deleteExport 500 header x-amzn-errortype": {
      "": {"line":456,"sources":["model","sdk-js"]},
    },
    "deleteExport 500 application/json": {
      "": {"line":852,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":857,"sources":["validation-report","null-message-report"]},
    },
  },
}
