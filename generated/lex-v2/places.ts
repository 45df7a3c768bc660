// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/lex-v2/openapi.yaml",
  operations: {
    "createExport": {"line":48,"sources":["create-page","model","sdk-js","sdk-botocore","guide-export"]},
    "listExports": {"line":170,"sources":["list-page","model","smithy","sdk-js","sdk-botocore","guide-export"]},
    "describeExport": {"line":256,"sources":["seed","model","smithy","waiter-report","guide-export","management-sample"]},
    "updateExport": {"line":356,"sources":["update-page","model","sdk-js","sdk-botocore","guide-password"]},
    "deleteExport": {"line":466,"sources":["delete-page","model","sdk-js","sdk-botocore"]},
  },
  statuses: {
    "createExport": {
      "202": {"line":70,"sources":["create-page","model"]},
      "400": {"line":83,"sources":["model"]},
      "402": {"line":95,"sources":["model"]},
      "403": {"line":106,"sources":["common-errors"]},
      "404": {"line":118,"sources":["model"]},
      "409": {"line":129,"sources":["model"]},
      "429": {"line":140,"sources":["model"]},
      "500": {"line":152,"sources":["model"]},
    },
    "listExports": {
      "200": {"line":190,"sources":["list-page","model"]},
      "400": {"line":202,"sources":["model"]},
      "403": {"line":213,"sources":["common-errors"]},
      "429": {"line":225,"sources":["model"]},
      "500": {"line":237,"sources":["model"]},
    },
    "describeExport": {
      "200": {"line":268,"sources":["seed","model"]},
      "400": {"line":281,"sources":["seed","model"]},
      "403": {"line":292,"sources":["common-errors"]},
      "404": {"line":305,"sources":["seed","model"]},
      "429": {"line":316,"sources":["seed","model"]},
      "500": {"line":328,"sources":["seed","model"]},
    },
    "updateExport": {
      "202": {"line":376,"sources":["update-page","model"]},
      "400": {"line":386,"sources":["model"]},
      "402": {"line":397,"sources":["model"]},
      "403": {"line":408,"sources":["common-errors"]},
      "404": {"line":420,"sources":["model"]},
      "409": {"line":431,"sources":["model"]},
      "429": {"line":442,"sources":["model"]},
      "500": {"line":454,"sources":["model"]},
    },
    "deleteExport": {
      "202": {"line":476,"sources":["delete-page","model"]},
      "400": {"line":486,"sources":["model"]},
      "402": {"line":497,"sources":["model"]},
      "403": {"line":508,"sources":["common-errors"]},
      "412": {"line":520,"sources":["model"]},
      "429": {"line":531,"sources":["model"]},
      "500": {"line":543,"sources":["model"]},
    },
  },
  members: {
    "createExport request application/json": {
      "": {"line":689,"sources":["create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification": {"line":789,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":820,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":826,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":832,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":833,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":839,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":845,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":846,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":847,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":853,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":859,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":860,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":861,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":867,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":696,"sources":["create-page","model","sdk-js","sdk-botocore"],"values":["LexJson","TSV","CSV"]},
      "/filePassword": {"line":925,"sources":["model","guide-password"]},
    },
    "createExport 202 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "createExport 202 application/json": {
      "": {"line":703,"sources":["create-page","model"]},
      "/exportId": {"line":932,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":789,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":820,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":826,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":832,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":833,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":839,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":845,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":846,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":847,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":853,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":859,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":860,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":861,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":867,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":920,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":780,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":939,"sources":["seed","model"]},
    },
    "createExport 400 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "createExport 400 header x-amzn-errortype": {
      "": {"line":576,"sources":["model","sdk-js"]},
    },
    "createExport 400 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "createExport 402 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "createExport 402 header x-amzn-errortype": {
      "": {"line":581,"sources":["model","sdk-js"]},
    },
    "createExport 402 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "createExport 403 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "createExport 403 header x-amzn-errortype": {
      "": {"line":586,"sources":["model","sdk-js"]},
    },
    "createExport 403 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "createExport 404 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "createExport 404 header x-amzn-errortype": {
      "": {"line":591,"sources":["model","sdk-js"]},
    },
    "createExport 404 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "createExport 409 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "createExport 409 header x-amzn-errortype": {
      "": {"line":596,"sources":["model","sdk-js"]},
    },
    "createExport 409 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "createExport 429 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "createExport 429 header x-amzn-errortype": {
      "": {"line":606,"sources":["model","sdk-js"]},
    },
    "createExport 429 header retry-after": {
      "": {"line":616,"sources":["model","smithy"]},
    },
    "createExport 429 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "createExport 500 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "createExport 500 header x-amzn-errortype": {
      "": {"line":611,"sources":["model","sdk-js"]},
    },
    "createExport 500 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "listExports request application/json": {
      "": {"line":714,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/botId": {"line":932,"sources":["seed","model","archives"]},
      "/botVersion": {"line":809,"sources":["model"]},
      "/localeId": {"line":816,"sources":["model","archives"]},
      "/sortBy": {"line":873,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/sortBy/attribute": {"line":879,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["LastUpdatedDateTime"]},
      "/sortBy/order": {"line":883,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["Ascending","Descending"]},
      "/filters": {"line":723,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*": {"line":887,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/name": {"line":893,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["ExportResourceType"]},
      "/filters/*/values": {"line":897,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/values/*": {"line":907,"sources":["list-page","model"]},
      "/filters/*/operator": {"line":903,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["CO","EQ"]},
      "/maxResults": {"line":729,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/nextToken": {"line":734,"sources":["list-page","model","sdk-js","sdk-botocore"]},
    },
    "listExports 200 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "listExports 200 application/json": {
      "": {"line":738,"sources":["list-page","model"]},
      "/botId": {"line":932,"sources":["seed","model","archives"]},
      "/botVersion": {"line":809,"sources":["model"]},
      "/localeId": {"line":816,"sources":["model","archives"]},
      "/exportSummaries": {"line":746,"sources":["list-page","model"]},
      "/exportSummaries/*": {"line":768,"sources":["list-page","model"]},
      "/exportSummaries/*/exportId": {"line":932,"sources":["seed","model","archives"]},
      "/exportSummaries/*/resourceSpecification": {"line":789,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification": {"line":820,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botId": {"line":826,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botVersion": {"line":832,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification": {"line":833,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botId": {"line":839,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":845,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/localeId": {"line":846,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification": {"line":847,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botId": {"line":853,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":859,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":860,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification": {"line":861,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification/testSetId": {"line":867,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/fileFormat": {"line":920,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportSummaries/*/exportStatus": {"line":780,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/exportSummaries/*/creationDateTime": {"line":939,"sources":["seed","model"]},
      "/exportSummaries/*/lastUpdatedDateTime": {"line":939,"sources":["seed","model"]},
      "/nextToken": {"line":750,"sources":["list-page","model"]},
    },
    "listExports 400 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "listExports 400 header x-amzn-errortype": {
      "": {"line":576,"sources":["model","sdk-js"]},
    },
    "listExports 400 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "listExports 403 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "listExports 403 header x-amzn-errortype": {
      "": {"line":586,"sources":["model","sdk-js"]},
    },
    "listExports 403 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "listExports 429 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "listExports 429 header x-amzn-errortype": {
      "": {"line":606,"sources":["model","sdk-js"]},
    },
    "listExports 429 header retry-after": {
      "": {"line":616,"sources":["model","smithy"]},
    },
    "listExports 429 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "listExports 500 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "listExports 500 header x-amzn-errortype": {
      "": {"line":611,"sources":["model","sdk-js"]},
    },
    "listExports 500 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "describeExport path exportId": {
      "": {"line":562,"sources":["seed","model"]},
    },
    "describeExport 200 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "describeExport 200 application/json": {
      "": {"line":628,"sources":["seed","model"]},
      "/exportId": {"line":932,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":789,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":820,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":826,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":832,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":833,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":839,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":845,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":846,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":847,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":853,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":859,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":860,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":861,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":867,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":920,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":780,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/failureReasons": {"line":638,"sources":["seed","model"]},
      "/failureReasons/*": {"line":641,"sources":["seed","model"]},
      "/downloadUrl": {"line":642,"sources":["seed","model"]},
      "/creationDateTime": {"line":939,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":939,"sources":["seed","model"]},
    },
    "describeExport 400 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "describeExport 400 header x-amzn-errortype": {
      "": {"line":576,"sources":["model","sdk-js"]},
    },
    "describeExport 400 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 403 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "describeExport 403 header x-amzn-errortype": {
      "": {"line":586,"sources":["model","sdk-js"]},
    },
    "describeExport 403 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 404 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "describeExport 404 header x-amzn-errortype": {
      "": {"line":591,"sources":["model","sdk-js"]},
    },
    "describeExport 404 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 429 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "describeExport 429 header x-amzn-errortype": {
      "": {"line":606,"sources":["model","sdk-js"]},
    },
    "describeExport 429 header retry-after": {
      "": {"line":616,"sources":["model","smithy"]},
    },
    "describeExport 429 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 500 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "describeExport 500 header x-amzn-errortype": {
      "": {"line":611,"sources":["model","sdk-js"]},
    },
    "describeExport 500 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "updateExport path exportId": {
      "": {"line":562,"sources":["seed","model"]},
    },
    "updateExport request application/json": {
      "": {"line":956,"sources":["update-page","model","sdk-js","sdk-botocore"]},
      "/filePassword": {"line":961,"sources":["model","guide-password"]},
    },
    "updateExport 202 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "updateExport 202 application/json": {
      "": {"line":962,"sources":["update-page","model"]},
      "/exportId": {"line":968,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":969,"sources":["update-page","model"]},
      "/resourceSpecification/botExportSpecification": {"line":973,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":826,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":832,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":974,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":839,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":845,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":846,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":975,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":853,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":859,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":860,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":976,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":867,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":977,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":978,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":979,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":980,"sources":["seed","model"]},
    },
    "updateExport 400 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "updateExport 400 header x-amzn-errortype": {
      "": {"line":576,"sources":["model","sdk-js"]},
    },
    "updateExport 400 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 402 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "updateExport 402 header x-amzn-errortype": {
      "": {"line":581,"sources":["model","sdk-js"]},
    },
    "updateExport 402 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 403 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "updateExport 403 header x-amzn-errortype": {
      "": {"line":586,"sources":["model","sdk-js"]},
    },
    "updateExport 403 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 404 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "updateExport 404 header x-amzn-errortype": {
      "": {"line":591,"sources":["model","sdk-js"]},
    },
    "updateExport 404 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 409 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "updateExport 409 header x-amzn-errortype": {
      "": {"line":596,"sources":["model","sdk-js"]},
    },
    "updateExport 409 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 429 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "updateExport 429 header x-amzn-errortype": {
      "": {"line":606,"sources":["model","sdk-js"]},
    },
    "updateExport 429 header retry-after": {
      "": {"line":616,"sources":["model","smithy"]},
    },
    "updateExport 429 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 500 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "updateExport 500 header x-amzn-errortype": {
      "": {"line":611,"sources":["model","sdk-js"]},
    },
    "updateExport 500 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport path exportId": {
      "": {"line":562,"sources":["seed","model"]},
    },
    "deleteExport 202 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "deleteExport 202 application/json": {
      "": {"line":760,"sources":["delete-page","model"]},
      "/exportId": {"line":932,"sources":["seed","model","archives"]},
      "/exportStatus": {"line":780,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
    },
    "deleteExport 400 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "deleteExport 400 header x-amzn-errortype": {
      "": {"line":576,"sources":["model","sdk-js"]},
    },
    "deleteExport 400 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 402 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "deleteExport 402 header x-amzn-errortype": {
      "": {"line":581,"sources":["model","sdk-js"]},
    },
    "deleteExport 402 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 403 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "deleteExport 403 header x-amzn-errortype": {
      "": {"line":586,"sources":["model","sdk-js"]},
    },
    "deleteExport 403 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 412 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "deleteExport 412 header x-amzn-errortype": {
      "": {"line":601,"sources":["model","sdk-js"]},
    },
    "deleteExport 412 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 429 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "deleteExport 429 header x-amzn-errortype": {
      "": {"line":606,"sources":["model","sdk-js"]},
    },
    "deleteExport 429 header retry-after": {
      "": {"line":616,"sources":["model","smithy"]},
    },
    "deleteExport 429 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 500 header x-amzn-requestid": {
      "": {"line":571,"sources":["model"]},
    },
    "deleteExport 500 header x-amzn-errortype": {
      "": {"line":611,"sources":["model","sdk-js"]},
    },
    "deleteExport 500 application/json": {
      "": {"line":943,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":948,"sources":["validation-report","null-message-report"]},
    },
  },
}
