// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/conformance/contractPlaces.ts'

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
      "202": {"line":77,"sources":["create-page","model"]},
      "400": {"line":90,"sources":["model"]},
      "402": {"line":102,"sources":["model"]},
      "403": {"line":113,"sources":["common-errors"]},
      "404": {"line":125,"sources":["model"]},
      "409": {"line":136,"sources":["model"]},
      "429": {"line":147,"sources":["model"]},
      "500": {"line":159,"sources":["model"]},
    },
    "listExports": {
      "200": {"line":197,"sources":["list-page","model"]},
      "400": {"line":209,"sources":["model"]},
      "403": {"line":220,"sources":["common-errors"]},
      "429": {"line":232,"sources":["model"]},
      "500": {"line":244,"sources":["model"]},
    },
    "describeExport": {
      "200": {"line":285,"sources":["seed","model"]},
      "400": {"line":298,"sources":["seed","model"]},
      "403": {"line":309,"sources":["common-errors"]},
      "404": {"line":322,"sources":["seed","model"]},
      "429": {"line":333,"sources":["seed","model"]},
      "500": {"line":345,"sources":["seed","model"]},
    },
    "updateExport": {
      "202": {"line":377,"sources":["update-page","model"]},
      "400": {"line":387,"sources":["model"]},
      "402": {"line":398,"sources":["model"]},
      "403": {"line":409,"sources":["common-errors"]},
      "404": {"line":421,"sources":["model"]},
      "409": {"line":432,"sources":["model"]},
      "429": {"line":443,"sources":["model"]},
      "500": {"line":455,"sources":["model"]},
    },
    "deleteExport": {
      "202": {"line":477,"sources":["delete-page","model"]},
      "400": {"line":487,"sources":["model"]},
      "402": {"line":498,"sources":["model"]},
      "403": {"line":509,"sources":["common-errors"]},
      "412": {"line":521,"sources":["model"]},
      "429": {"line":532,"sources":["model"]},
      "500": {"line":544,"sources":["model"]},
    },
  },
  members: {
    "createExport request application/json": {
      "": {"line":690,"sources":["create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification": {"line":790,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":821,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":827,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":832,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":834,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":840,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":845,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":846,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":848,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":854,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":859,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":860,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":862,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":868,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":697,"sources":["create-page","model","sdk-js","sdk-botocore"],"values":["LexJson","TSV","CSV"]},
      "/filePassword": {"line":926,"sources":["model","guide-password"]},
    },
    "createExport 202 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "createExport 202 application/json": {
      "": {"line":704,"sources":["create-page","model"]},
      "/exportId": {"line":933,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":790,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":821,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":827,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":832,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":834,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":840,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":845,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":846,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":848,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":854,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":859,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":860,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":862,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":868,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":921,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":781,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":940,"sources":["seed","model"]},
    },
    "createExport 400 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "createExport 400 header x-amzn-errortype": {
      "": {"line":578,"sources":["model","sdk-js"]},
    },
    "createExport 400 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "createExport 402 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "createExport 402 header x-amzn-errortype": {
      "": {"line":583,"sources":["model","sdk-js"]},
    },
    "createExport 402 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "createExport 403 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "createExport 403 header x-amzn-errortype": {
      "": {"line":588,"sources":["model","sdk-js"]},
    },
    "createExport 403 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "createExport 404 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "createExport 404 header x-amzn-errortype": {
      "": {"line":593,"sources":["model","sdk-js"]},
    },
    "createExport 404 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "createExport 409 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "createExport 409 header x-amzn-errortype": {
      "": {"line":598,"sources":["model","sdk-js"]},
    },
    "createExport 409 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "createExport 429 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "createExport 429 header x-amzn-errortype": {
      "": {"line":608,"sources":["model","sdk-js"]},
    },
    "createExport 429 header retry-after": {
      "": {"line":618,"sources":["model","smithy"]},
    },
    "createExport 429 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "createExport 500 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "createExport 500 header x-amzn-errortype": {
      "": {"line":613,"sources":["model","sdk-js"]},
    },
    "createExport 500 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "listExports request application/json": {
      "": {"line":715,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/botId": {"line":933,"sources":["seed","model","archives"]},
      "/botVersion": {"line":810,"sources":["model"]},
      "/localeId": {"line":817,"sources":["model","archives"]},
      "/sortBy": {"line":874,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/sortBy/attribute": {"line":880,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["LastUpdatedDateTime"]},
      "/sortBy/order": {"line":884,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["Ascending","Descending"]},
      "/filters": {"line":724,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*": {"line":888,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/name": {"line":894,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["ExportResourceType"]},
      "/filters/*/values": {"line":898,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/filters/*/values/*": {"line":908,"sources":["list-page","model"]},
      "/filters/*/operator": {"line":904,"sources":["list-page","model","sdk-js","sdk-botocore"],"values":["CO","EQ"]},
      "/maxResults": {"line":730,"sources":["list-page","model","sdk-js","sdk-botocore"]},
      "/nextToken": {"line":735,"sources":["list-page","model","sdk-js","sdk-botocore"]},
    },
    "listExports 200 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "listExports 200 application/json": {
      "": {"line":739,"sources":["list-page","model"]},
      "/botId": {"line":933,"sources":["seed","model","archives"]},
      "/botVersion": {"line":810,"sources":["model"]},
      "/localeId": {"line":817,"sources":["model","archives"]},
      "/exportSummaries": {"line":753,"sources":["list-page","model"]},
      "/exportSummaries/*": {"line":769,"sources":["list-page","model"]},
      "/exportSummaries/*/exportId": {"line":933,"sources":["seed","model","archives"]},
      "/exportSummaries/*/resourceSpecification": {"line":790,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification": {"line":821,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botId": {"line":827,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botExportSpecification/botVersion": {"line":832,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification": {"line":834,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botId": {"line":840,"sources":["seed","model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":845,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/botLocaleExportSpecification/localeId": {"line":846,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification": {"line":848,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botId": {"line":854,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":859,"sources":["model"]},
      "/exportSummaries/*/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":860,"sources":["model","archives"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification": {"line":862,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/resourceSpecification/testSetExportSpecification/testSetId": {"line":868,"sources":["model","sdk-botocore"]},
      "/exportSummaries/*/fileFormat": {"line":921,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportSummaries/*/exportStatus": {"line":781,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/exportSummaries/*/creationDateTime": {"line":940,"sources":["seed","model"]},
      "/exportSummaries/*/lastUpdatedDateTime": {"line":940,"sources":["seed","model"]},
      "/nextToken": {"line":757,"sources":["list-page","model"]},
    },
    "listExports 400 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "listExports 400 header x-amzn-errortype": {
      "": {"line":578,"sources":["model","sdk-js"]},
    },
    "listExports 400 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "listExports 403 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "listExports 403 header x-amzn-errortype": {
      "": {"line":588,"sources":["model","sdk-js"]},
    },
    "listExports 403 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "listExports 429 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "listExports 429 header x-amzn-errortype": {
      "": {"line":608,"sources":["model","sdk-js"]},
    },
    "listExports 429 header retry-after": {
      "": {"line":618,"sources":["model","smithy"]},
    },
    "listExports 429 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "listExports 500 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "listExports 500 header x-amzn-errortype": {
      "": {"line":613,"sources":["model","sdk-js"]},
    },
    "listExports 500 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "describeExport path exportId": {
      "": {"line":933,"sources":["seed","model","archives"]},
    },
    "describeExport 200 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "describeExport 200 application/json": {
      "": {"line":629,"sources":["seed","model"]},
      "/exportId": {"line":933,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":790,"sources":["seed","create-page","model","sdk-js","sdk-botocore"]},
      "/resourceSpecification/botExportSpecification": {"line":821,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":827,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":832,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":834,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":840,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":845,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":846,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":848,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":854,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":859,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":860,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":862,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":868,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":921,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":781,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/failureReasons": {"line":665,"sources":["seed","model"]},
      "/failureReasons/*": {"line":667,"sources":["seed","model"]},
      "/downloadUrl": {"line":669,"sources":["seed","model"]},
      "/creationDateTime": {"line":940,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":940,"sources":["seed","model"]},
    },
    "describeExport 400 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "describeExport 400 header x-amzn-errortype": {
      "": {"line":578,"sources":["model","sdk-js"]},
    },
    "describeExport 400 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 403 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "describeExport 403 header x-amzn-errortype": {
      "": {"line":588,"sources":["model","sdk-js"]},
    },
    "describeExport 403 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 404 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "describeExport 404 header x-amzn-errortype": {
      "": {"line":593,"sources":["model","sdk-js"]},
    },
    "describeExport 404 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 429 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "describeExport 429 header x-amzn-errortype": {
      "": {"line":608,"sources":["model","sdk-js"]},
    },
    "describeExport 429 header retry-after": {
      "": {"line":618,"sources":["model","smithy"]},
    },
    "describeExport 429 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "describeExport 500 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "describeExport 500 header x-amzn-errortype": {
      "": {"line":613,"sources":["model","sdk-js"]},
    },
    "describeExport 500 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "updateExport path exportId": {
      "": {"line":933,"sources":["seed","model","archives"]},
    },
    "updateExport request application/json": {
      "": {"line":957,"sources":["update-page","model","sdk-js","sdk-botocore"]},
      "/filePassword": {"line":961,"sources":["model","guide-password"]},
    },
    "updateExport 202 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "updateExport 202 application/json": {
      "": {"line":963,"sources":["update-page","model"]},
      "/exportId": {"line":968,"sources":["seed","model","archives"]},
      "/resourceSpecification": {"line":970,"sources":["update-page","model"]},
      "/resourceSpecification/botExportSpecification": {"line":973,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botId": {"line":973,"sources":["seed","model"]},
      "/resourceSpecification/botExportSpecification/botVersion": {"line":973,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification": {"line":974,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botId": {"line":974,"sources":["seed","model"]},
      "/resourceSpecification/botLocaleExportSpecification/botVersion": {"line":974,"sources":["model"]},
      "/resourceSpecification/botLocaleExportSpecification/localeId": {"line":974,"sources":["model","archives"]},
      "/resourceSpecification/customVocabularyExportSpecification": {"line":975,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botId": {"line":975,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/customVocabularyExportSpecification/botVersion": {"line":975,"sources":["model"]},
      "/resourceSpecification/customVocabularyExportSpecification/localeId": {"line":975,"sources":["model","archives"]},
      "/resourceSpecification/testSetExportSpecification": {"line":976,"sources":["model","sdk-botocore"]},
      "/resourceSpecification/testSetExportSpecification/testSetId": {"line":976,"sources":["model","sdk-botocore"]},
      "/fileFormat": {"line":977,"sources":["seed","model"],"values":["LexJson","TSV","CSV"]},
      "/exportStatus": {"line":978,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
      "/creationDateTime": {"line":979,"sources":["seed","model"]},
      "/lastUpdatedDateTime": {"line":980,"sources":["seed","model"]},
    },
    "updateExport 400 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "updateExport 400 header x-amzn-errortype": {
      "": {"line":578,"sources":["model","sdk-js"]},
    },
    "updateExport 400 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":981,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 402 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "updateExport 402 header x-amzn-errortype": {
      "": {"line":583,"sources":["model","sdk-js"]},
    },
    "updateExport 402 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":981,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 403 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "updateExport 403 header x-amzn-errortype": {
      "": {"line":588,"sources":["model","sdk-js"]},
    },
    "updateExport 403 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":981,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 404 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "updateExport 404 header x-amzn-errortype": {
      "": {"line":593,"sources":["model","sdk-js"]},
    },
    "updateExport 404 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":981,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 409 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "updateExport 409 header x-amzn-errortype": {
      "": {"line":598,"sources":["model","sdk-js"]},
    },
    "updateExport 409 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":981,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 429 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "updateExport 429 header x-amzn-errortype": {
      "": {"line":608,"sources":["model","sdk-js"]},
    },
    "updateExport 429 header retry-after": {
      "": {"line":618,"sources":["model","smithy"]},
    },
    "updateExport 429 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":981,"sources":["validation-report","null-message-report"]},
    },
    "updateExport 500 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "updateExport 500 header x-amzn-errortype": {
      "": {"line":613,"sources":["model","sdk-js"]},
    },
    "updateExport 500 application/json": {
      "": {"line":981,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":981,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport path exportId": {
      "": {"line":933,"sources":["seed","model","archives"]},
    },
    "deleteExport 202 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "deleteExport 202 application/json": {
      "": {"line":761,"sources":["delete-page","model"]},
      "/exportId": {"line":933,"sources":["seed","model","archives"]},
      "/exportStatus": {"line":781,"sources":["seed","model"],"values":["InProgress","Completed","Failed","Deleting"]},
    },
    "deleteExport 400 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "deleteExport 400 header x-amzn-errortype": {
      "": {"line":578,"sources":["model","sdk-js"]},
    },
    "deleteExport 400 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 402 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "deleteExport 402 header x-amzn-errortype": {
      "": {"line":583,"sources":["model","sdk-js"]},
    },
    "deleteExport 402 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 403 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "deleteExport 403 header x-amzn-errortype": {
      "": {"line":588,"sources":["model","sdk-js"]},
    },
    "deleteExport 403 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 412 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "deleteExport 412 header x-amzn-errortype": {
      "": {"line":603,"sources":["model","sdk-js"]},
    },
    "deleteExport 412 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 429 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "deleteExport 429 header x-amzn-errortype": {
      "": {"line":608,"sources":["model","sdk-js"]},
    },
    "deleteExport 429 header retry-after": {
      "": {"line":618,"sources":["model","smithy"]},
    },
    "deleteExport 429 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
    "deleteExport 500 header x-amzn-requestid": {
      "": {"line":573,"sources":["model"]},
    },
    "deleteExport 500 header x-amzn-errortype": {
      "": {"line":613,"sources":["model","sdk-js"]},
    },
    "deleteExport 500 application/json": {
      "": {"line":944,"sources":["model","validation-report","null-message-report"]},
      "/message": {"line":949,"sources":["validation-report","null-message-report"]},
    },
  },
}
