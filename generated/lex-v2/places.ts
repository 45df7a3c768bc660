// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v2/openapi.yaml",
  operations: {
    "createExport": {"line":51,"sources":["create-page","model","sdk-js","sdk-botocore","guide-export"]},
    "listExports": {"line":173,"sources":["list-page","model","smithy","sdk-js","sdk-botocore","guide-export"]},
    "describeExport": {"line":259,"sources":["seed","model","smithy","waiter-report","guide-export","management-sample"]},
    "updateExport": {"line":359,"sources":["update-page","model","sdk-js","sdk-botocore","guide-password"]},
    "deleteExport": {"line":469,"sources":["delete-page","model","sdk-js","sdk-botocore"]},
  },
  statuses: {
    "createExport": {
      "202": {"line":79,"sources":["create-page","model"]},
      "400": {"line":92,"sources":["model"]},
      "402": {"line":104,"sources":["model"]},
      "403": {"line":115,"sources":["common-errors"]},
      "404": {"line":127,"sources":["model"]},
      "409": {"line":138,"sources":["model"]},
      "429": {"line":149,"sources":["model"]},
      "500": {"line":161,"sources":["model"]},
    },
    "listExports": {
      "200": {"line":199,"sources":["list-page","model"]},
      "400": {"line":211,"sources":["model"]},
      "403": {"line":222,"sources":["common-errors"]},
      "429": {"line":234,"sources":["model"]},
      "500": {"line":246,"sources":["model"]},
    },
    "describeExport": {
      "200": {"line":287,"sources":["seed","model"]},
      "400": {"line":300,"sources":["seed","model"]},
      "403": {"line":311,"sources":["common-errors"]},
      "404": {"line":324,"sources":["seed","model"]},
      "429": {"line":335,"sources":["seed","model"]},
      "500": {"line":347,"sources":["seed","model"]},
    },
    "updateExport": {
      "202": {"line":379,"sources":["update-page","model"]},
      "400": {"line":389,"sources":["model"]},
      "402": {"line":400,"sources":["model"]},
      "403": {"line":411,"sources":["common-errors"]},
      "404": {"line":423,"sources":["model"]},
      "409": {"line":434,"sources":["model"]},
      "429": {"line":445,"sources":["model"]},
      "500": {"line":457,"sources":["model"]},
    },
    "deleteExport": {
      "202": {"line":479,"sources":["delete-page","model"]},
      "400": {"line":489,"sources":["model"]},
      "402": {"line":500,"sources":["model"]},
      "403": {"line":511,"sources":["common-errors"]},
      "412": {"line":523,"sources":["model"]},
      "429": {"line":534,"sources":["model"]},
      "500": {"line":546,"sources":["model"]},
    },
  },
  members: {
    "createExport request application/json": {
      "": {"line":692,"sources":["create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification": {"line":792,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":823,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":829,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":835,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":836,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":842,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":848,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":849,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":850,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":856,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":862,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":863,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":864,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":870,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":699,"sources":["create-page","model","sdk-js","sdk-botocore"],"values":["LexJson","TSV","CSV"]},
      "/filePassword": {"line":928,"sources":["model","guide-password"]},
    },
    "createExport 202 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "createExport 202 application/json": {
      "": {"line":706,"sources":["create-page","model"]},
      "/exportId": {"line":935,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":792,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":823,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":829,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":835,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":836,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":842,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":848,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":849,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":850,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":856,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":862,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":863,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":864,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":870,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":923,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":783,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":942,"sources":["seed","model"]},
    },
    "createExport 400 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "createExport 400 header x-amzn-errortype": {
      "": {"line":579,"sources":["model","sdk-js"]},
    },
    "createExport 400 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "createExport 402 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "createExport 402 header x-amzn-errortype": {
      "": {"line":584,"sources":["model","sdk-js"]},
    },
    "createExport 402 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "createExport 403 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "createExport 403 header x-amzn-errortype": {
      "": {"line":589,"sources":["model","sdk-js"]},
    },
    "createExport 403 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "createExport 404 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "createExport 404 header x-amzn-errortype": {
      "": {"line":594,"sources":["model","sdk-js"]},
    },
    "createExport 404 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "createExport 409 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "createExport 409 header x-amzn-errortype": {
      "": {"line":599,"sources":["model","sdk-js"]},
    },
    "createExport 409 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "createExport 429 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "createExport 429 header x-amzn-errortype": {
      "": {"line":609,"sources":["model","sdk-js"]},
    },
    "createExport 429 header retry-after": {
      "": {"line":619,"sources":["model","smithy"]},
    },
    "createExport 429 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "createExport 500 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "createExport 500 header x-amzn-errortype": {
      "": {"line":614,"sources":["model","sdk-js"]},
    },
    "createExport 500 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "listExports request application/json": {
      "": {"line":717,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/botId": {"line":935,"sources":["seed","model","archives"]},
      "/botVersion": {"line":812,"sources":["model"]},
      "/localeId": {"line":819,"sources":["model","archives"]},
      "/sortBy": {"line":876,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/sortBy/attribute": {"line":882,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["LastUpdatedDateTime"]},
      "/sortBy/order": {"line":886,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["Ascending","Descending"]},
      "/filters": {"line":726,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*": {"line":890,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/name": {"line":896,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["ExportResourceType"]},
      "/filters/*/values": {"line":900,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/values/*": {"line":910,"sources":["list-page","model"]},
      "/filters/*/operator": {"line":906,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["CO","EQ"]},
      "/maxResults": {"line":732,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/nextToken": {"line":737,"sources":["list-page","model","sdk-js","sdk-botocore"]},
    },
    "listExports 200 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "listExports 200 application/json": {
      "": {"line":741,"sources":["list-page","model"]},
      "/botId": {"line":935,"sources":["seed","model","archives"]},
      "/botVersion": {"line":812,"sources":["model"]},
      "/localeId": {"line":819,"sources":["model","archives"]},
      "/exportSummaries": {"line":755,"sources":["list-page","model"]},
      "/exportSummaries/*": {"line":771,"sources":["list-page","model"]},
      "/exportSummaries/*/exportId": {"line":935,"sources":["seed","model","archives"]},
      "/exportSummaries/*/resourceSpecification": {"line":792,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification": {"line":823,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botId": {"line":829,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botVersion": {"line":835,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification": {"line":836,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botId": {"line":842,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":848,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/localeId": {"line":849,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification": {"line":850,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botId": {"line":856,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":862,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":863,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification": {"line":864,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification/testSetId": {"line":870,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/fileFormat": {"line":923,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportSummaries/*/exportStatus": {"line":783,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/exportSummaries/*/creationDateTime": {"line":942,"sources":["seed","model"]},
      "/exportSummaries/*/lastUpdatedDateTime": {"line":942,"sources":["seed","model"]},
      "/nextToken": {"line":759,"sources":["list-page","model"]},
    },
    "listExports 400 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "listExports 400 header x-amzn-errortype": {
      "": {"line":579,"sources":["model","sdk-js"]},
    },
    "listExports 400 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "listExports 403 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "listExports 403 header x-amzn-errortype": {
      "": {"line":589,"sources":["model","sdk-js"]},
    },
    "listExports 403 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "listExports 429 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "listExports 429 header x-amzn-errortype": {
      "": {"line":609,"sources":["model","sdk-js"]},
    },
    "listExports 429 header retry-after": {
      "": {"line":619,"sources":["model","smithy"]},
    },
    "listExports 429 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "listExports 500 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "listExports 500 header x-amzn-errortype": {
      "": {"line":614,"sources":["model","sdk-js"]},
    },
    "listExports 500 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "describeExport path exportId": {
      "": {"line":565,"sources":["seed","model"]},
    },
    "describeExport 200 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "describeExport 200 application/json": {
      "": {"line":631,"sources":["seed","model"]},
      "/exportId": {"line":935,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":792,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":823,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":829,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":835,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":836,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":842,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":848,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":849,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":850,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":856,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":862,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":863,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":864,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":870,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":923,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":783,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/failureReasons": {"line":667,"sources":["seed","model"]},
      "/failureReasons/*": {"line":670,"sources":["seed","model"]},
      "/downloadUrl": {"line":671,"sources":["seed","model"]},
      "/creationDateTime": {"line":942,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":942,"sources":["seed","model"]},
    },
    "describeExport 400 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "describeExport 400 header x-amzn-errortype": {
      "": {"line":579,"sources":["model","sdk-js"]},
    },
    "describeExport 400 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 403 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "describeExport 403 header x-amzn-errortype": {
      "": {"line":589,"sources":["model","sdk-js"]},
    },
    "describeExport 403 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 404 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "describeExport 404 header x-amzn-errortype": {
      "": {"line":594,"sources":["model","sdk-js"]},
    },
    "describeExport 404 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 429 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "describeExport 429 header x-amzn-errortype": {
      "": {"line":609,"sources":["model","sdk-js"]},
    },
    "describeExport 429 header retry-after": {
      "": {"line":619,"sources":["model","smithy"]},
    },
    "describeExport 429 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 500 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "describeExport 500 header x-amzn-errortype": {
      "": {"line":614,"sources":["model","sdk-js"]},
    },
    "describeExport 500 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "updateExport path exportId": {
      "": {"line":565,"sources":["seed","model"]},
    },
    "updateExport request application/json": {
      "": {"line":959,"sources":["update-page","model","sdk-js","sdk-botocore"]},
      "/filePassword": {"line":964,"sources":["model","guide-password"]},
    },
    "updateExport 202 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "updateExport 202 application/json": {
      "": {"line":965,"sources":["update-page","model"]},
      "/exportId": {"line":971,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":972,"sources":["update-page","model"]},
      "/resourceSpecification/botExportSpecification": {"line":976,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":829,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":835,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":977,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":842,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":848,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":849,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":978,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":856,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":862,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":863,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":979,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":870,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":980,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":981,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":982,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":983,"sources":["seed","model"]},
    },
    "updateExport 400 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "updateExport 400 header x-amzn-errortype": {
      "": {"line":579,"sources":["model","sdk-js"]},
    },
    "updateExport 400 application/json": {
      "": {"line":984,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 402 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "updateExport 402 header x-amzn-errortype": {
      "": {"line":584,"sources":["model","sdk-js"]},
    },
    "updateExport 402 application/json": {
      "": {"line":984,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 403 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "updateExport 403 header x-amzn-errortype": {
      "": {"line":589,"sources":["model","sdk-js"]},
    },
    "updateExport 403 application/json": {
      "": {"line":984,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 404 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "updateExport 404 header x-amzn-errortype": {
      "": {"line":594,"sources":["model","sdk-js"]},
    },
    "updateExport 404 application/json": {
      "": {"line":984,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 409 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "updateExport 409 header x-amzn-errortype": {
      "": {"line":599,"sources":["model","sdk-js"]},
    },
    "updateExport 409 application/json": {
      "": {"line":984,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 429 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "updateExport 429 header x-amzn-errortype": {
      "": {"line":609,"sources":["model","sdk-js"]},
    },
    "updateExport 429 header retry-after": {
      "": {"line":619,"sources":["model","smithy"]},
    },
    "updateExport 429 application/json": {
      "": {"line":984,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 500 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "updateExport 500 header x-amzn-errortype": {
      "": {"line":614,"sources":["model","sdk-js"]},
    },
    "updateExport 500 application/json": {
      "": {"line":984,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport path exportId": {
      "": {"line":565,"sources":["seed","model"]},
    },
    "deleteExport 202 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "deleteExport 202 application/json": {
      "": {"line":763,"sources":["delete-page","model"]},
      "/exportId": {"line":935,"sources":["seed","model","archives"]},
      "/exportStatus": {"line":783,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
    },
    "deleteExport 400 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "deleteExport 400 header x-amzn-errortype": {
      "": {"line":579,"sources":["model","sdk-js"]},
    },
    "deleteExport 400 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 402 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "deleteExport 402 header x-amzn-errortype": {
      "": {"line":584,"sources":["model","sdk-js"]},
    },
    "deleteExport 402 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 403 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "deleteExport 403 header x-amzn-errortype": {
      "": {"line":589,"sources":["model","sdk-js"]},
    },
    "deleteExport 403 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 412 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "deleteExport 412 header x-amzn-errortype": {
      "": {"line":604,"sources":["model","sdk-js"]},
    },
    "deleteExport 412 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 429 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "deleteExport 429 header x-amzn-errortype": {
      "": {"line":609,"sources":["model","sdk-js"]},
    },
    "deleteExport 429 header retry-after": {
      "": {"line":619,"sources":["model","smithy"]},
    },
    "deleteExport 429 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 500 header x-amzn-requestid": {
      "": {"line":574,"sources":["model"]},
    },
    "deleteExport 500 header x-amzn-errortype": {
      "": {"line":614,"sources":["model","sdk-js"]},
    },
    "deleteExport 500 application/json": {
      "": {"line":946,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":951,"sources":["validation-report","null-message-report"]},
    },
  },
}
