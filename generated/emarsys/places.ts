// Generated from specs/emarsys. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/emarsys/openapi.yaml",
  sources: {
    "seed": {"title":"Querying export status, Emarsys developer documentation (page as supplied)","address":"https://github.com/kartonfarkas/api_docs/blob/e90ad63/source/suite/exports/export_status.rst"},
    "docs": {"title":"Emarsys developer documentation, state of 2016-08-23, in a public fork","address":"https://github.com/kartonfarkas/api_docs/tree/e90ad63/source/suite"},
    "tutorial": {"title":"Checking the content of a launched e-mail, a use case of the same documentation","address":"https://github.com/kartonfarkas/api_docs/blob/e90ad63/source/use_cases/emails/check_email_data.rst"},
    "postman-v2": {"title":"The vendor's Postman collection for version 2, revisions of 2018-05 to 2023-01","address":"https://github.com/emartech/developer-hub-public-assets/blob/8558415/resources/EmarsysV2PostmanCollection.json"},
    "postman-v3": {"title":"The vendor's Postman collections for version 3 and for WSSE, with the script that signs","address":"https://github.com/emartech/Emarsys-postman-collection/tree/fbb21d3"},
    "reference-2026": {"title":"The vendor's description of contact and e-mail data, harvested by a third party on 2026-08-13","address":"https://github.com/api-evangelist/emarsys/blob/ce3261f/openapi/emarsys-contact-and-email-data-openapi.yml"},
    "error-catalogue": {"title":"The vendor's error codes, harvested by a third party on 2026-08-13","address":"https://github.com/api-evangelist/emarsys/blob/ce3261f/errors/emarsys-error-codes.yml"},
    "permissions": {"title":"The vendor's names of permissions, harvested by a third party on 2026-07-11","address":"https://github.com/api-evangelist/emarsys/blob/4e7256a/scopes/emarsys-scopes.yml"},
    "rate-limits": {"title":"The vendor's rate limits, harvested by a third party on 2026-08-13","address":"https://github.com/api-evangelist/emarsys/blob/ce3261f/rate-limits/emarsys-rate-limits.yml"},
    "conventions": {"title":"The vendor's conventions, harvested by a third party on 2026-08-13","address":"https://github.com/api-evangelist/emarsys/blob/ce3261f/conventions/emarsys-conventions.yml"},
    "api-lifecycle": {"title":"The vendor's announcement of the end of WSSE, harvested by a third party on 2026-08-13","address":"https://github.com/api-evangelist/emarsys/tree/ce3261f/lifecycle"},
    "sdk-scala": {"title":"Response fixtures in the tests of the vendor's Scala client","address":"https://github.com/emartech/emarsys-client-scala-sdk/tree/9069937"},
    "sdk-js": {"title":"The vendor's JavaScript client for its internal API","address":"https://github.com/emartech/suite-js-sdk/tree/a3cba94"},
    "magento": {"title":"The vendor's Magento 1 extension","address":"https://github.com/emartech/3rd-party-integrations/tree/3f7240c"},
    "shopify": {"title":"The vendor's Shopify integration","address":"https://github.com/emartech/3rd-party-integrations/tree/c0fa429/shopify/shopify_1.0/sourcecode"},
    "aligent": {"title":"Magento 1 module of an agency, used in production","address":"https://github.com/aligent/Aligent_Emarsys/blob/0d64716/app/code/community/Aligent/Emarsys/Model/EmarsysClient.php"},
    "apteco": {"title":"PowerShell plugin with field notes, used in production","address":"https://github.com/Apteco/AptecoPSFramework/tree/c82bf5f/AptecoPSFramework/plugins/emarsys"},
    "tap": {"title":"Data extractor of the Singer project, used in production","address":"https://github.com/singer-io/tap-emarsys/tree/7e2920e"},
    "emarsys-rb": {"title":"Ruby client and its response fixtures","address":"https://github.com/Absolventa/emarsys-rb/tree/65334dd"},
    "csv-charset-fix": {"title":"Ruby client mended after the CSV's content type got a charset","address":"https://github.com/Absolventa/emarsys-rb/commit/28d6d12"},
    "csv-or-json-report": {"title":"A download is CSV on success and JSON on error","address":"https://github.com/Absolventa/emarsys-rb/pull/23"},
    "slash-report": {"title":"Status 400 seen by a user: No resource requested.","address":"https://github.com/Absolventa/emarsys-rb/issues/1"},
    "time-frame-report": {"title":"Status 401 seen by a user: Unauthorized Time frame is invalid","address":"https://github.com/Absolventa/emarsys-rb/issues/13"},
    "database-report": {"title":"Status 500 seen by a user: Database connection failed: timeout","address":"https://github.com/Absolventa/emarsys-rb/issues/36"},
    "wsse-report": {"title":"An integrator fails at the documented WSSE header","address":"https://github.com/PipedreamHQ/pipedream/issues/12576"},
    "docs-2014": {"title":"The result of a query of reactions in the oldest state of the same documentation, 2014-12-05","address":"https://github.com/kartonfarkas/api_docs/tree/bb15ec2/source/suite/emails"},
    "reference-fields": {"title":"The vendor's description of fields, harvested by a third party","address":"https://github.com/api-evangelist/emarsys/blob/d268fb0/openapi/_original/emarsys-fields-openapi.yml"},
    "reference-contact-lists": {"title":"The vendor's description of contact lists, harvested by a third party","address":"https://github.com/api-evangelist/emarsys/blob/d268fb0/openapi/_original/emarsys-contact-lists-openapi.yml"},
    "reference-segments": {"title":"The vendor's description of segments, harvested by a third party","address":"https://github.com/api-evangelist/emarsys/blob/d268fb0/openapi/_original/emarsys-segments-openapi.yml"},
  },
  operations: {
    "exportContactChanges": {"line":65,"sources":["docs","reference-2026","permissions"]},
    "exportRegistrations": {"line":129,"sources":["docs","reference-2026","permissions"]},
    "exportResponses": {"line":169,"sources":["docs","reference-2026","permissions"]},
    "exportContactList": {"line":212,"sources":["docs","reference-2026","permissions"]},
    "exportSegment": {"line":273,"sources":["docs","reference-2026","permissions"]},
    "getExportStatus": {"line":340,"sources":["seed","reference-2026","permissions","apteco","aligent"]},
    "downloadExport": {"line":413,"sources":["docs","postman-v2","reference-2026","permissions"]},
    "listFields": {"line":566,"sources":["docs","reference-fields","permissions","apteco","sdk-scala"]},
    "listFieldsInLanguage": {"line":597,"sources":["docs","postman-v2","reference-fields","permissions","apteco","sdk-scala"]},
    "listFieldChoices": {"line":640,"sources":["docs","postman-v2","reference-fields","permissions","apteco"]},
    "listContactLists": {"line":673,"sources":["docs","postman-v2","reference-contact-lists","permissions","apteco","sdk-scala"]},
    "countContactList": {"line":703,"sources":["postman-v2","reference-contact-lists","permissions","apteco"]},
    "listSegments": {"line":755,"sources":["docs","postman-v3","reference-segments","permissions"]},
    "startSegmentRun": {"line":793,"sources":["postman-v2","reference-segments","permissions","sdk-scala"]},
    "getSegmentRunStatus": {"line":865,"sources":["postman-v2","reference-segments","permissions","sdk-scala"]},
    "startResponseQuery": {"line":921,"sources":["docs","postman-v2","permissions"]},
    "getResponseQueryResult": {"line":994,"sources":["docs","docs-2014","postman-v2","postman-v3","permissions"]},
  },
  statuses: {
    "exportContactChanges": {
      "200": {"line":85,"sources":["docs","reference-2026"]},
      "400": {"line":98,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "exportRegistrations": {
      "200": {"line":149,"sources":["docs","reference-2026"]},
      "400": {"line":1201,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "exportResponses": {
      "200": {"line":192,"sources":["docs","reference-2026"]},
      "400": {"line":1201,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "exportContactList": {
      "200": {"line":233,"sources":["docs","reference-2026"]},
      "400": {"line":246,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "exportSegment": {
      "200": {"line":293,"sources":["docs","reference-2026"]},
      "400": {"line":306,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "getExportStatus": {
      "200": {"line":357,"sources":["seed","reference-2026"]},
      "400": {"line":376,"sources":["seed","error-catalogue","slash-report"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "downloadExport": {
      "200": {"line":468,"sources":["docs","postman-v2","emarsys-rb"]},
      "400": {"line":1224,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "404": {"line":505,"sources":["docs","reference-2026"]},
      "410": {"line":529,"sources":["docs","reference-2026"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":543,"sources":["docs","reference-2026","error-catalogue","database-report"]},
    },
    "listFields": {
      "200": {"line":576,"sources":["docs","reference-fields","sdk-scala"]},
      "400": {"line":1224,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "listFieldsInLanguage": {
      "200": {"line":608,"sources":["docs","reference-fields","sdk-scala"]},
      "400": {"line":621,"sources":["reference-fields","error-catalogue"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "listFieldChoices": {
      "200": {"line":652,"sources":["docs","postman-v2","reference-fields"]},
      "400": {"line":1224,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "listContactLists": {
      "200": {"line":682,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "400": {"line":1224,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "countContactList": {
      "200": {"line":714,"sources":["postman-v2","reference-contact-lists"]},
      "400": {"line":1224,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "404": {"line":730,"sources":["reference-contact-lists","error-catalogue","docs"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "listSegments": {
      "200": {"line":764,"sources":["docs","reference-segments"]},
      "400": {"line":1224,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "startSegmentRun": {
      "200": {"line":818,"sources":["reference-segments","sdk-scala"]},
      "400": {"line":1224,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "404": {"line":834,"sources":["reference-segments","error-catalogue"]},
      "423": {"line":847,"sources":["error-catalogue","docs"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "getSegmentRunStatus": {
      "200": {"line":880,"sources":["reference-segments","sdk-scala"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "404": {"line":897,"sources":["reference-segments","error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "startResponseQuery": {
      "200": {"line":940,"sources":["docs","postman-v2"]},
      "400": {"line":953,"sources":["docs","conventions","error-catalogue"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "423": {"line":970,"sources":["docs","postman-v2","error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
    "getResponseQueryResult": {
      "200": {"line":1006,"sources":["docs","postman-v2"]},
      "202": {"line":1030,"sources":["docs-2014","docs"]},
      "401": {"line":1238,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1259,"sources":["error-catalogue"]},
      "404": {"line":1046,"sources":["docs","postman-v2","error-catalogue"]},
      "429": {"line":1273,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1293,"sources":["error-catalogue","database-report"]},
    },
  },
  members: {
    "exportContactChanges request application/json": {
      "": {"line":1307,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1462,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/origin": {"line":1314,"sources":["docs","reference-2026"],"values":["form","api","all"]},
      "/origin_id": {"line":1318,"sources":["docs","reference-2026"]},
      "/origin_id/*": {"line":1504,"sources":["docs","reference-2026","shopify","apteco"]},
      "/time_range": {"line":1518,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1525,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1483,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1504,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1571,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1577,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1583,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1599,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1605,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1616,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1635,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1639,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1643,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1673,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactChanges 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactChanges 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactChanges 200 application/json": {
      "": {"line":1695,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1711,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1717,"sources":["docs","reference-2026"]},
    },
    "exportContactChanges 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactChanges 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactChanges 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactChanges 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactChanges 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactChanges 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactChanges 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactChanges 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactChanges 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactChanges 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactChanges 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations request application/json": {
      "": {"line":1340,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1462,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/contactlist": {"line":1497,"sources":["docs","reference-2026"]},
      "/time_range": {"line":1537,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1544,"sources":["docs","reference-2026"]},
      "/with_timestamp": {"line":1349,"sources":["docs","reference-2026"],"values":[0,1]},
      "/contact_fields": {"line":1483,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1504,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1571,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1577,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1583,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1599,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1605,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1616,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1635,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1639,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1643,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1673,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportRegistrations 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportRegistrations 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportRegistrations 200 application/json": {
      "": {"line":1695,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1711,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1717,"sources":["docs","reference-2026"]},
    },
    "exportRegistrations 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportRegistrations 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportRegistrations 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportRegistrations 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportRegistrations 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportRegistrations 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportRegistrations 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportRegistrations 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportRegistrations 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportRegistrations 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportRegistrations 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses request application/json": {
      "": {"line":1360,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1462,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/time_range": {"line":1537,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1544,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1483,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1504,"sources":["docs","reference-2026","shopify","apteco"]},
      "/sources": {"line":1370,"sources":["docs","reference-2026"]},
      "/sources/*": {"line":1374,"sources":["docs","reference-2026"],"values":["trackable_links","registration_forms","tell_a_friend","contact_us","change_profile","unsubscribe","mail_open","complaint"]},
      "/analysis_fields": {"line":1394,"sources":["docs","reference-2026"]},
      "/analysis_fields/*": {"line":1556,"sources":["docs","reference-2026","apteco"],"values":[1,2,3,4,5,8,12,13,14,15,"1","2","3","4","5","8","12","13","14","15"]},
      "/email_id": {"line":1399,"sources":["docs","reference-2026"]},
      "/contactlist": {"line":1497,"sources":["docs","reference-2026"]},
      "/delimiter": {"line":1571,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1577,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1583,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1599,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1605,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1616,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1635,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1639,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1643,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1673,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportResponses 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportResponses 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportResponses 200 application/json": {
      "": {"line":1695,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1711,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1717,"sources":["docs","reference-2026"]},
    },
    "exportResponses 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportResponses 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportResponses 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportResponses 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportResponses 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportResponses 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportResponses 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportResponses 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportResponses 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportResponses 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportResponses 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList request application/json": {
      "": {"line":1420,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1478,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/contactlist": {"line":1497,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1483,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1504,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1571,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1577,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1583,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1599,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1605,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1616,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1635,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1639,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1643,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1660,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1673,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactList 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactList 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactList 200 application/json": {
      "": {"line":1695,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1711,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1717,"sources":["docs","reference-2026"]},
    },
    "exportContactList 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactList 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactList 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactList 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactList 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactList 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactList 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactList 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactList 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportContactList 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportContactList 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment request application/json": {
      "": {"line":1435,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1478,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/filter": {"line":1442,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1483,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1504,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1571,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1577,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1583,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1599,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1605,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1616,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1635,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1639,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1643,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1660,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1673,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportSegment 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportSegment 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportSegment 200 application/json": {
      "": {"line":1695,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1711,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1717,"sources":["docs","reference-2026"]},
    },
    "exportSegment 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportSegment 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportSegment 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportSegment 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportSegment 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportSegment 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportSegment 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportSegment 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportSegment 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "exportSegment 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "exportSegment 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus path exportId": {
      "": {"line":1112,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getExportStatus 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getExportStatus 200 application/json": {
      "": {"line":1720,"sources":["seed","reference-2026"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1729,"sources":["seed","reference-2026"]},
      "/data/id": {"line":1735,"sources":["seed","reference-2026"]},
      "/data/created": {"line":1740,"sources":["seed","reference-2026"]},
      "/data/status": {"line":1803,"sources":["seed","reference-2026"],"values":["scheduled","in progress","ready","done","error"]},
      "/data/type": {"line":1753,"sources":["seed","reference-2026"],"values":["Responses","Registrations","responses","registrations","contactlist"]},
      "/data/file_name": {"line":1770,"sources":["seed","reference-2026"]},
      "/data/ftp_host": {"line":1781,"sources":["seed","reference-2026"]},
      "/data/ftp_dir": {"line":1792,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getExportStatus 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getExportStatus 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getExportStatus 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getExportStatus 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getExportStatus 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getExportStatus 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getExportStatus 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getExportStatus 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getExportStatus 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getExportStatus 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport path exportId": {
      "": {"line":1112,"sources":["seed","reference-2026"]},
    },
    "downloadExport query offset": {
      "": {"line":428,"sources":["docs","reference-2026"]},
    },
    "downloadExport query limit": {
      "": {"line":444,"sources":["docs","postman-v2","reference-2026"]},
    },
    "downloadExport 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "downloadExport 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "downloadExport 200 text/csv": {
      "": {"line":478,"sources":["docs","postman-v2","emarsys-rb"]},
    },
    "downloadExport 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "downloadExport 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "downloadExport 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "downloadExport 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "downloadExport 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "downloadExport 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "downloadExport 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 404 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "downloadExport 404 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "downloadExport 404 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 410 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "downloadExport 410 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "downloadExport 410 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "downloadExport 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "downloadExport 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "downloadExport 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "downloadExport 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFields 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFields 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFields 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFields 200 application/json": {
      "": {"line":1822,"sources":["docs","reference-fields","sdk-scala"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1830,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*": {"line":1834,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*/id": {"line":1881,"sources":["docs","reference-fields","reference-segments","sdk-scala"]},
      "/data/*/name": {"line":1841,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*/application_type": {"line":1851,"sources":["docs","reference-fields","sdk-scala"],"values":["shorttext","longtext","largetext","date","birthdate","url","fax","numeric","singlechoice","multichoice","interests","voucher","special","single choice","multi choice","simple"]},
      "/data/*/string_id": {"line":1878,"sources":["docs","reference-fields","sdk-scala"]},
    },
    "listFields 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFields 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFields 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFields 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFields 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFields 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFields 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFields 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFields 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFields 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFields 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFields 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFields 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFields 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFields 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFields 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFields 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFields 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFields 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFields 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFields 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage path languageId": {
      "": {"line":1120,"sources":["reference-fields"],"values":["ar","bg","bp","cn","cz","de","dk","el","en","es","et","fi","fr","he","hi","hr","hu","it","jp","ko","lt","lv","mk","mo","mx","nl","no","pl","pr","ro","ru","sc","sk","sl","sr","sv","th","tr","uk","vi"]},
    },
    "listFieldsInLanguage 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldsInLanguage 200 application/json": {
      "": {"line":1822,"sources":["docs","reference-fields","sdk-scala"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1830,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*": {"line":1834,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*/id": {"line":1881,"sources":["docs","reference-fields","reference-segments","sdk-scala"]},
      "/data/*/name": {"line":1841,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*/application_type": {"line":1851,"sources":["docs","reference-fields","sdk-scala"],"values":["shorttext","longtext","largetext","date","birthdate","url","fax","numeric","singlechoice","multichoice","interests","voucher","special","single choice","multi choice","simple"]},
      "/data/*/string_id": {"line":1878,"sources":["docs","reference-fields","sdk-scala"]},
    },
    "listFieldsInLanguage 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldsInLanguage 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldsInLanguage 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldsInLanguage 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldsInLanguage 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldsInLanguage 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices path fieldId": {
      "": {"line":1138,"sources":["docs","reference-fields"]},
    },
    "listFieldChoices 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldChoices 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldChoices 200 application/json": {
      "": {"line":1897,"sources":["docs","postman-v2","reference-fields"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1905,"sources":["docs","postman-v2","reference-fields"]},
      "/data/*": {"line":1909,"sources":["docs","postman-v2","reference-fields"]},
      "/data/*/id": {"line":1915,"sources":["docs","postman-v2","reference-fields"]},
      "/data/*/choice": {"line":1920,"sources":["docs","postman-v2","reference-fields"]},
      "/data/*/bit_position": {"line":1923,"sources":["docs","postman-v2","reference-fields"]},
    },
    "listFieldChoices 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldChoices 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldChoices 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldChoices 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldChoices 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldChoices 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldChoices 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldChoices 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldChoices 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listFieldChoices 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listFieldChoices 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listContactLists 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listContactLists 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listContactLists 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listContactLists 200 application/json": {
      "": {"line":1926,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1934,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*": {"line":1938,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*/id": {"line":1944,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*/name": {"line":1949,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*/created": {"line":1952,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*/type": {"line":1957,"sources":["docs","reference-contact-lists","sdk-scala"]},
    },
    "listContactLists 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listContactLists 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listContactLists 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listContactLists 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listContactLists 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listContactLists 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listContactLists 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listContactLists 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listContactLists 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listContactLists 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listContactLists 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listContactLists 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listContactLists 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listContactLists 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listContactLists 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listContactLists 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listContactLists 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listContactLists 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listContactLists 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listContactLists 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listContactLists 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList path listId": {
      "": {"line":1146,"sources":["reference-contact-lists"]},
    },
    "countContactList 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "countContactList 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "countContactList 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "countContactList 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "countContactList 200 application/json": {
      "": {"line":1967,"sources":["postman-v2","reference-contact-lists"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1975,"sources":["postman-v2","reference-contact-lists"]},
    },
    "countContactList 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "countContactList 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "countContactList 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "countContactList 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "countContactList 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "countContactList 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "countContactList 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "countContactList 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "countContactList 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "countContactList 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "countContactList 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "countContactList 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "countContactList 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 404 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "countContactList 404 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "countContactList 404 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "countContactList 404 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "countContactList 404 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "countContactList 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "countContactList 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "countContactList 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "countContactList 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "countContactList 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "countContactList 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "countContactList 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "countContactList 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listSegments 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listSegments 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listSegments 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listSegments 200 application/json": {
      "": {"line":1980,"sources":["docs","reference-segments"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1988,"sources":["docs","reference-segments"]},
      "/data/*": {"line":1992,"sources":["docs","reference-segments"]},
      "/data/*/id": {"line":1881,"sources":["docs","reference-fields","reference-segments","sdk-scala"]},
      "/data/*/name": {"line":1999,"sources":["docs","reference-segments"]},
      "/data/*/type": {"line":2002,"sources":["docs","reference-segments"],"values":["standard","combined","relational","ai"]},
      "/data/*/tags": {"line":2006,"sources":["docs","reference-segments"]},
      "/data/*/tags/*": {"line":2009,"sources":["docs","reference-segments"],"values":["ai"]},
      "/data/*/criteriaTypes": {"line":2012,"sources":["docs","reference-segments"]},
      "/data/*/criteriaTypes/*": {"line":2015,"sources":["docs","reference-segments"],"values":["geo","behavior","si","contact"]},
      "/data/*/baseContactListId": {"line":2025,"sources":["docs","reference-segments"]},
      "/data/*/predefinedSegmentId": {"line":2028,"sources":["docs","reference-segments"]},
    },
    "listSegments 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listSegments 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listSegments 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listSegments 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listSegments 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listSegments 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listSegments 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listSegments 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listSegments 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listSegments 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listSegments 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listSegments 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listSegments 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listSegments 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listSegments 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listSegments 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listSegments 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "listSegments 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "listSegments 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "listSegments 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "listSegments 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun path segmentId": {
      "": {"line":1154,"sources":["docs","reference-segments"]},
    },
    "startSegmentRun query renew": {
      "": {"line":803,"sources":["sdk-scala"]},
    },
    "startSegmentRun 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startSegmentRun 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startSegmentRun 200 application/json": {
      "": {"line":2031,"sources":["reference-segments","sdk-scala"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":2040,"sources":["reference-segments","sdk-scala"]},
      "/data/run_id": {"line":2046,"sources":["reference-segments","sdk-scala"]},
      "/data/status": {"line":2058,"sources":["reference-segments","sdk-scala"],"values":["waiting","done","error"]},
      "/data/result": {"line":2063,"sources":["reference-segments","sdk-scala"]},
      "/data/result/contact_list_id": {"line":2069,"sources":["reference-segments","sdk-scala"]},
      "/data/result/user_count": {"line":2072,"sources":["reference-segments","sdk-scala"]},
      "/data/result/opt_in_count": {"line":2077,"sources":["reference-segments","sdk-scala"]},
      "/data/result/duration": {"line":2082,"sources":["reference-segments","sdk-scala"]},
    },
    "startSegmentRun 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startSegmentRun 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startSegmentRun 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startSegmentRun 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startSegmentRun 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startSegmentRun 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startSegmentRun 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 404 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startSegmentRun 404 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 404 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 404 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startSegmentRun 404 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 423 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startSegmentRun 423 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 423 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 423 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startSegmentRun 423 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startSegmentRun 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startSegmentRun 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startSegmentRun 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startSegmentRun 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus path runId": {
      "": {"line":1162,"sources":["reference-segments"]},
    },
    "getSegmentRunStatus 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getSegmentRunStatus 200 application/json": {
      "": {"line":2031,"sources":["reference-segments","sdk-scala"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":2040,"sources":["reference-segments","sdk-scala"]},
      "/data/run_id": {"line":2046,"sources":["reference-segments","sdk-scala"]},
      "/data/status": {"line":2058,"sources":["reference-segments","sdk-scala"],"values":["waiting","done","error"]},
      "/data/result": {"line":2063,"sources":["reference-segments","sdk-scala"]},
      "/data/result/contact_list_id": {"line":2069,"sources":["reference-segments","sdk-scala"]},
      "/data/result/user_count": {"line":2072,"sources":["reference-segments","sdk-scala"]},
      "/data/result/opt_in_count": {"line":2077,"sources":["reference-segments","sdk-scala"]},
      "/data/result/duration": {"line":2082,"sources":["reference-segments","sdk-scala"]},
    },
    "getSegmentRunStatus 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getSegmentRunStatus 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getSegmentRunStatus 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus 404 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 404 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 404 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 404 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getSegmentRunStatus 404 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getSegmentRunStatus 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getSegmentRunStatus 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery request application/json": {
      "": {"line":2087,"sources":["docs","postman-v2"]},
      "/type": {"line":2093,"sources":["docs","postman-v2"],"values":["opened","not_opened","received","clicked","not_clicked","bounced","hard_bounced","soft_bounced","block_bounced"]},
      "/start_date": {"line":2106,"sources":["docs","postman-v2"]},
      "/end_date": {"line":2111,"sources":["docs","postman-v2"]},
      "/campaign_id": {"line":2116,"sources":["docs","postman-v2"]},
    },
    "startResponseQuery 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startResponseQuery 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startResponseQuery 200 application/json": {
      "": {"line":2119,"sources":["docs","postman-v2"]},
      "/replyCode": {"line":2184,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2189,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":2128,"sources":["docs","postman-v2"]},
      "/data/id": {"line":2134,"sources":["docs","postman-v2"]},
    },
    "startResponseQuery 400 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startResponseQuery 400 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 400 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 400 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startResponseQuery 400 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startResponseQuery 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startResponseQuery 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startResponseQuery 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startResponseQuery 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 423 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startResponseQuery 423 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 423 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 423 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startResponseQuery 423 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startResponseQuery 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startResponseQuery 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "startResponseQuery 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "startResponseQuery 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult path queryId": {
      "": {"line":1170,"sources":["docs","postman-v2"]},
    },
    "getResponseQueryResult 200 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 200 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 200 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 200 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getResponseQueryResult 200 application/json": {
      "": {"line":2137,"sources":["docs","docs-2014","postman-v2"]},
      "/replyCode": {"line":2143,"sources":["docs","docs-2014","postman-v2"],"values":[0,202,6030]},
      "/replyText": {"line":2147,"sources":["docs","docs-2014","postman-v2"]},
      "/data": {"line":2150,"sources":["docs","docs-2014","postman-v2"]},
      "/data/contact_ids": {"line":2161,"sources":["docs"]},
      "/data/contact_ids/*": {"line":2164,"sources":["docs"]},
    },
    "getResponseQueryResult 202 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 202 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 202 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 202 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getResponseQueryResult 202 application/json": {
      "": {"line":2168,"sources":["docs","docs-2014"]},
      "/replyCode": {"line":2174,"sources":["docs","docs-2014"],"values":[202,6030]},
      "/replyText": {"line":2178,"sources":["docs","docs-2014"]},
      "/data": {"line":2181,"sources":["docs","docs-2014"]},
    },
    "getResponseQueryResult 401 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 401 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 401 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 401 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getResponseQueryResult 401 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult 403 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 403 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 403 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 403 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getResponseQueryResult 403 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult 404 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 404 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 404 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 404 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getResponseQueryResult 404 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult 429 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 429 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 429 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 429 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getResponseQueryResult 429 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult 500 header x-ratelimit-limit": {
      "": {"line":1179,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 500 header x-ratelimit-remaining": {
      "": {"line":1184,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 500 header x-ratelimit-reset": {
      "": {"line":1189,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 500 header x-suite-response-time": {
      "": {"line":1194,"sources":["conventions"]},
    },
    "getResponseQueryResult 500 application/json": {
      "": {"line":2195,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2201,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2205,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2208,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
  },
}
