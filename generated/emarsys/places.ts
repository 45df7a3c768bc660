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
    "exportContactChanges": {"line":63,"sources":["docs","reference-2026","permissions"]},
    "exportRegistrations": {"line":127,"sources":["docs","reference-2026","permissions"]},
    "exportResponses": {"line":167,"sources":["docs","reference-2026","permissions"]},
    "exportContactList": {"line":210,"sources":["docs","reference-2026","permissions"]},
    "exportSegment": {"line":271,"sources":["docs","reference-2026","permissions"]},
    "getExportStatus": {"line":338,"sources":["seed","reference-2026","permissions","apteco","aligent"]},
    "downloadExport": {"line":411,"sources":["docs","postman-v2","reference-2026","permissions"]},
    "listFields": {"line":564,"sources":["docs","reference-fields","permissions","apteco","sdk-scala"]},
    "listFieldsInLanguage": {"line":595,"sources":["docs","postman-v2","reference-fields","permissions","apteco","sdk-scala"]},
    "listFieldChoices": {"line":638,"sources":["docs","postman-v2","reference-fields","permissions","apteco"]},
    "listContactLists": {"line":671,"sources":["docs","postman-v2","reference-contact-lists","permissions","apteco","sdk-scala"]},
    "countContactList": {"line":701,"sources":["postman-v2","reference-contact-lists","permissions","apteco"]},
    "listSegments": {"line":753,"sources":["docs","postman-v3","reference-segments","permissions"]},
    "startSegmentRun": {"line":791,"sources":["postman-v2","reference-segments","permissions","sdk-scala"]},
    "getSegmentRunStatus": {"line":863,"sources":["postman-v2","reference-segments","permissions","sdk-scala"]},
    "startResponseQuery": {"line":919,"sources":["docs","postman-v2","permissions"]},
    "getResponseQueryResult": {"line":992,"sources":["docs","docs-2014","postman-v2","postman-v3","permissions"]},
  },
  statuses: {
    "exportContactChanges": {
      "200": {"line":83,"sources":["docs","reference-2026"]},
      "400": {"line":96,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "exportRegistrations": {
      "200": {"line":147,"sources":["docs","reference-2026"]},
      "400": {"line":1199,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "exportResponses": {
      "200": {"line":190,"sources":["docs","reference-2026"]},
      "400": {"line":1199,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "exportContactList": {
      "200": {"line":231,"sources":["docs","reference-2026"]},
      "400": {"line":244,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "exportSegment": {
      "200": {"line":291,"sources":["docs","reference-2026"]},
      "400": {"line":304,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "getExportStatus": {
      "200": {"line":355,"sources":["seed","reference-2026"]},
      "400": {"line":374,"sources":["seed","error-catalogue","slash-report"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "downloadExport": {
      "200": {"line":466,"sources":["docs","postman-v2","emarsys-rb"]},
      "400": {"line":1222,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "404": {"line":503,"sources":["docs","reference-2026"]},
      "410": {"line":527,"sources":["docs","reference-2026"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":541,"sources":["docs","reference-2026","error-catalogue","database-report"]},
    },
    "listFields": {
      "200": {"line":574,"sources":["docs","reference-fields","sdk-scala"]},
      "400": {"line":1222,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "listFieldsInLanguage": {
      "200": {"line":606,"sources":["docs","reference-fields","sdk-scala"]},
      "400": {"line":619,"sources":["reference-fields","error-catalogue"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "listFieldChoices": {
      "200": {"line":650,"sources":["docs","postman-v2","reference-fields"]},
      "400": {"line":1222,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "listContactLists": {
      "200": {"line":680,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "400": {"line":1222,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "countContactList": {
      "200": {"line":712,"sources":["postman-v2","reference-contact-lists"]},
      "400": {"line":1222,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "404": {"line":728,"sources":["reference-contact-lists","error-catalogue","docs"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "listSegments": {
      "200": {"line":762,"sources":["docs","reference-segments"]},
      "400": {"line":1222,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "startSegmentRun": {
      "200": {"line":816,"sources":["reference-segments","sdk-scala"]},
      "400": {"line":1222,"sources":["reference-fields","reference-contact-lists","reference-segments","slash-report"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "404": {"line":832,"sources":["reference-segments","error-catalogue"]},
      "423": {"line":845,"sources":["error-catalogue","docs"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "getSegmentRunStatus": {
      "200": {"line":878,"sources":["reference-segments","sdk-scala"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "404": {"line":895,"sources":["reference-segments","error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "startResponseQuery": {
      "200": {"line":938,"sources":["docs","postman-v2"]},
      "400": {"line":951,"sources":["docs","conventions","error-catalogue"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "423": {"line":968,"sources":["docs","postman-v2","error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
    "getResponseQueryResult": {
      "200": {"line":1004,"sources":["docs","postman-v2"]},
      "202": {"line":1028,"sources":["docs-2014","docs"]},
      "401": {"line":1236,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":1257,"sources":["error-catalogue"]},
      "404": {"line":1044,"sources":["docs","postman-v2","error-catalogue"]},
      "429": {"line":1271,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":1291,"sources":["error-catalogue","database-report"]},
    },
  },
  members: {
    "exportContactChanges request application/json": {
      "": {"line":1305,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1460,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/origin": {"line":1312,"sources":["docs","reference-2026"],"values":["form","api","all"]},
      "/origin_id": {"line":1316,"sources":["docs","reference-2026"]},
      "/origin_id/*": {"line":1502,"sources":["docs","reference-2026","shopify","apteco"]},
      "/time_range": {"line":1516,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1523,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1481,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1502,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1569,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1575,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1581,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1597,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1603,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1614,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1633,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1637,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1641,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1671,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactChanges 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactChanges 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactChanges 200 application/json": {
      "": {"line":1693,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1709,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1715,"sources":["docs","reference-2026"]},
    },
    "exportContactChanges 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactChanges 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactChanges 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactChanges 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactChanges 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactChanges 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactChanges 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactChanges 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactChanges 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactChanges 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactChanges 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations request application/json": {
      "": {"line":1338,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1460,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/contactlist": {"line":1495,"sources":["docs","reference-2026"]},
      "/time_range": {"line":1535,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1542,"sources":["docs","reference-2026"]},
      "/with_timestamp": {"line":1347,"sources":["docs","reference-2026"],"values":[0,1]},
      "/contact_fields": {"line":1481,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1502,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1569,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1575,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1581,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1597,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1603,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1614,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1633,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1637,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1641,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1671,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportRegistrations 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportRegistrations 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportRegistrations 200 application/json": {
      "": {"line":1693,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1709,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1715,"sources":["docs","reference-2026"]},
    },
    "exportRegistrations 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportRegistrations 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportRegistrations 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportRegistrations 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportRegistrations 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportRegistrations 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportRegistrations 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportRegistrations 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportRegistrations 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportRegistrations 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportRegistrations 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses request application/json": {
      "": {"line":1358,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1460,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/time_range": {"line":1535,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1542,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1481,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1502,"sources":["docs","reference-2026","shopify","apteco"]},
      "/sources": {"line":1368,"sources":["docs","reference-2026"]},
      "/sources/*": {"line":1372,"sources":["docs","reference-2026"],"values":["trackable_links","registration_forms","tell_a_friend","contact_us","change_profile","unsubscribe","mail_open","complaint"]},
      "/analysis_fields": {"line":1392,"sources":["docs","reference-2026"]},
      "/analysis_fields/*": {"line":1554,"sources":["docs","reference-2026","apteco"],"values":[1,2,3,4,5,8,12,13,14,15,"1","2","3","4","5","8","12","13","14","15"]},
      "/email_id": {"line":1397,"sources":["docs","reference-2026"]},
      "/contactlist": {"line":1495,"sources":["docs","reference-2026"]},
      "/delimiter": {"line":1569,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1575,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1581,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1597,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1603,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1614,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1633,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1637,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1641,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1671,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportResponses 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportResponses 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportResponses 200 application/json": {
      "": {"line":1693,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1709,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1715,"sources":["docs","reference-2026"]},
    },
    "exportResponses 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportResponses 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportResponses 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportResponses 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportResponses 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportResponses 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportResponses 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportResponses 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportResponses 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportResponses 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportResponses 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList request application/json": {
      "": {"line":1418,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1476,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/contactlist": {"line":1495,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1481,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1502,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1569,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1575,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1581,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1597,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1603,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1614,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1633,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1637,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1641,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1658,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1671,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactList 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactList 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactList 200 application/json": {
      "": {"line":1693,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1709,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1715,"sources":["docs","reference-2026"]},
    },
    "exportContactList 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactList 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactList 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactList 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactList 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactList 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactList 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactList 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactList 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportContactList 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportContactList 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment request application/json": {
      "": {"line":1433,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1476,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/filter": {"line":1440,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1481,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1502,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1569,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1575,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1581,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1597,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1603,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1614,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1633,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1637,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1641,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1658,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1671,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportSegment 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportSegment 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportSegment 200 application/json": {
      "": {"line":1693,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1709,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1715,"sources":["docs","reference-2026"]},
    },
    "exportSegment 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportSegment 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportSegment 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportSegment 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportSegment 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportSegment 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportSegment 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportSegment 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportSegment 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "exportSegment 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "exportSegment 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus path exportId": {
      "": {"line":1110,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getExportStatus 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getExportStatus 200 application/json": {
      "": {"line":1718,"sources":["seed","reference-2026"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1727,"sources":["seed","reference-2026"]},
      "/data/id": {"line":1733,"sources":["seed","reference-2026"]},
      "/data/created": {"line":1738,"sources":["seed","reference-2026"]},
      "/data/status": {"line":1801,"sources":["seed","reference-2026"],"values":["scheduled","in progress","ready","done","error"]},
      "/data/type": {"line":1751,"sources":["seed","reference-2026"],"values":["Responses","Registrations","responses","registrations","contactlist"]},
      "/data/file_name": {"line":1768,"sources":["seed","reference-2026"]},
      "/data/ftp_host": {"line":1779,"sources":["seed","reference-2026"]},
      "/data/ftp_dir": {"line":1790,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getExportStatus 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getExportStatus 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getExportStatus 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getExportStatus 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getExportStatus 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getExportStatus 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getExportStatus 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getExportStatus 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getExportStatus 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getExportStatus 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport path exportId": {
      "": {"line":1110,"sources":["seed","reference-2026"]},
    },
    "downloadExport query offset": {
      "": {"line":426,"sources":["docs","reference-2026"]},
    },
    "downloadExport query limit": {
      "": {"line":442,"sources":["docs","postman-v2","reference-2026"]},
    },
    "downloadExport 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "downloadExport 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "downloadExport 200 text/csv": {
      "": {"line":476,"sources":["docs","postman-v2","emarsys-rb"]},
    },
    "downloadExport 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "downloadExport 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "downloadExport 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "downloadExport 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "downloadExport 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "downloadExport 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "downloadExport 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 404 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "downloadExport 404 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "downloadExport 404 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 410 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "downloadExport 410 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "downloadExport 410 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "downloadExport 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "downloadExport 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "downloadExport 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "downloadExport 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFields 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFields 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFields 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFields 200 application/json": {
      "": {"line":1820,"sources":["docs","reference-fields","sdk-scala"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1828,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*": {"line":1832,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*/id": {"line":1879,"sources":["docs","reference-fields","reference-segments","sdk-scala"]},
      "/data/*/name": {"line":1839,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*/application_type": {"line":1849,"sources":["docs","reference-fields","sdk-scala"],"values":["shorttext","longtext","largetext","date","birthdate","url","fax","numeric","singlechoice","multichoice","interests","voucher","special","single choice","multi choice","simple"]},
      "/data/*/string_id": {"line":1876,"sources":["docs","reference-fields","sdk-scala"]},
    },
    "listFields 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFields 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFields 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFields 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFields 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFields 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFields 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFields 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFields 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFields 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFields 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFields 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFields 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFields 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFields 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFields 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFields 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFields 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFields 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFields 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFields 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFields 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage path languageId": {
      "": {"line":1118,"sources":["reference-fields"],"values":["ar","bg","bp","cn","cz","de","dk","el","en","es","et","fi","fr","he","hi","hr","hu","it","jp","ko","lt","lv","mk","mo","mx","nl","no","pl","pr","ro","ru","sc","sk","sl","sr","sv","th","tr","uk","vi"]},
    },
    "listFieldsInLanguage 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldsInLanguage 200 application/json": {
      "": {"line":1820,"sources":["docs","reference-fields","sdk-scala"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1828,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*": {"line":1832,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*/id": {"line":1879,"sources":["docs","reference-fields","reference-segments","sdk-scala"]},
      "/data/*/name": {"line":1839,"sources":["docs","reference-fields","sdk-scala"]},
      "/data/*/application_type": {"line":1849,"sources":["docs","reference-fields","sdk-scala"],"values":["shorttext","longtext","largetext","date","birthdate","url","fax","numeric","singlechoice","multichoice","interests","voucher","special","single choice","multi choice","simple"]},
      "/data/*/string_id": {"line":1876,"sources":["docs","reference-fields","sdk-scala"]},
    },
    "listFieldsInLanguage 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldsInLanguage 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldsInLanguage 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldsInLanguage 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldsInLanguage 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldsInLanguage 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldsInLanguage 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldsInLanguage 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldsInLanguage 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices path fieldId": {
      "": {"line":1136,"sources":["docs","reference-fields"]},
    },
    "listFieldChoices 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldChoices 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldChoices 200 application/json": {
      "": {"line":1895,"sources":["docs","postman-v2","reference-fields"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1903,"sources":["docs","postman-v2","reference-fields"]},
      "/data/*": {"line":1907,"sources":["docs","postman-v2","reference-fields"]},
      "/data/*/id": {"line":1913,"sources":["docs","postman-v2","reference-fields"]},
      "/data/*/choice": {"line":1918,"sources":["docs","postman-v2","reference-fields"]},
      "/data/*/bit_position": {"line":1921,"sources":["docs","postman-v2","reference-fields"]},
    },
    "listFieldChoices 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldChoices 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldChoices 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldChoices 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldChoices 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldChoices 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldChoices 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldChoices 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldChoices 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listFieldChoices 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listFieldChoices 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listFieldChoices 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listFieldChoices 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listContactLists 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listContactLists 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listContactLists 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listContactLists 200 application/json": {
      "": {"line":1924,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1932,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*": {"line":1936,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*/id": {"line":1942,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*/name": {"line":1947,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*/created": {"line":1950,"sources":["docs","reference-contact-lists","sdk-scala"]},
      "/data/*/type": {"line":1955,"sources":["docs","reference-contact-lists","sdk-scala"]},
    },
    "listContactLists 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listContactLists 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listContactLists 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listContactLists 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listContactLists 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listContactLists 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listContactLists 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listContactLists 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listContactLists 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listContactLists 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listContactLists 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listContactLists 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listContactLists 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listContactLists 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listContactLists 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listContactLists 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listContactLists 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listContactLists 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listContactLists 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listContactLists 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listContactLists 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listContactLists 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList path listId": {
      "": {"line":1144,"sources":["reference-contact-lists"]},
    },
    "countContactList 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "countContactList 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "countContactList 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "countContactList 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "countContactList 200 application/json": {
      "": {"line":1965,"sources":["postman-v2","reference-contact-lists"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1973,"sources":["postman-v2","reference-contact-lists"]},
    },
    "countContactList 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "countContactList 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "countContactList 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "countContactList 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "countContactList 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "countContactList 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "countContactList 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "countContactList 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "countContactList 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "countContactList 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "countContactList 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "countContactList 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "countContactList 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 404 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "countContactList 404 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "countContactList 404 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "countContactList 404 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "countContactList 404 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "countContactList 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "countContactList 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "countContactList 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "countContactList 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "countContactList 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "countContactList 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "countContactList 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "countContactList 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "countContactList 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listSegments 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listSegments 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listSegments 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listSegments 200 application/json": {
      "": {"line":1978,"sources":["docs","reference-segments"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":1986,"sources":["docs","reference-segments"]},
      "/data/*": {"line":1990,"sources":["docs","reference-segments"]},
      "/data/*/id": {"line":1879,"sources":["docs","reference-fields","reference-segments","sdk-scala"]},
      "/data/*/name": {"line":1997,"sources":["docs","reference-segments"]},
      "/data/*/type": {"line":2000,"sources":["docs","reference-segments"],"values":["standard","combined","relational","ai"]},
      "/data/*/tags": {"line":2004,"sources":["docs","reference-segments"]},
      "/data/*/tags/*": {"line":2007,"sources":["docs","reference-segments"],"values":["ai"]},
      "/data/*/criteriaTypes": {"line":2010,"sources":["docs","reference-segments"]},
      "/data/*/criteriaTypes/*": {"line":2013,"sources":["docs","reference-segments"],"values":["geo","behavior","si","contact"]},
      "/data/*/baseContactListId": {"line":2023,"sources":["docs","reference-segments"]},
      "/data/*/predefinedSegmentId": {"line":2026,"sources":["docs","reference-segments"]},
    },
    "listSegments 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listSegments 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listSegments 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listSegments 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listSegments 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listSegments 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listSegments 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listSegments 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listSegments 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listSegments 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listSegments 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listSegments 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listSegments 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listSegments 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listSegments 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listSegments 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listSegments 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "listSegments 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "listSegments 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "listSegments 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "listSegments 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "listSegments 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun path segmentId": {
      "": {"line":1152,"sources":["docs","reference-segments"]},
    },
    "startSegmentRun query renew": {
      "": {"line":801,"sources":["sdk-scala"]},
    },
    "startSegmentRun 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startSegmentRun 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startSegmentRun 200 application/json": {
      "": {"line":2029,"sources":["reference-segments","sdk-scala"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":2038,"sources":["reference-segments","sdk-scala"]},
      "/data/run_id": {"line":2044,"sources":["reference-segments","sdk-scala"]},
      "/data/status": {"line":2056,"sources":["reference-segments","sdk-scala"],"values":["waiting","done","error"]},
      "/data/result": {"line":2061,"sources":["reference-segments","sdk-scala"]},
      "/data/result/contact_list_id": {"line":2067,"sources":["reference-segments","sdk-scala"]},
      "/data/result/user_count": {"line":2070,"sources":["reference-segments","sdk-scala"]},
      "/data/result/opt_in_count": {"line":2075,"sources":["reference-segments","sdk-scala"]},
      "/data/result/duration": {"line":2080,"sources":["reference-segments","sdk-scala"]},
    },
    "startSegmentRun 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startSegmentRun 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startSegmentRun 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startSegmentRun 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startSegmentRun 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startSegmentRun 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startSegmentRun 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 404 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startSegmentRun 404 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 404 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 404 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startSegmentRun 404 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 423 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startSegmentRun 423 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 423 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 423 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startSegmentRun 423 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startSegmentRun 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startSegmentRun 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startSegmentRun 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startSegmentRun 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startSegmentRun 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startSegmentRun 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus path runId": {
      "": {"line":1160,"sources":["reference-segments"]},
    },
    "getSegmentRunStatus 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getSegmentRunStatus 200 application/json": {
      "": {"line":2029,"sources":["reference-segments","sdk-scala"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":2038,"sources":["reference-segments","sdk-scala"]},
      "/data/run_id": {"line":2044,"sources":["reference-segments","sdk-scala"]},
      "/data/status": {"line":2056,"sources":["reference-segments","sdk-scala"],"values":["waiting","done","error"]},
      "/data/result": {"line":2061,"sources":["reference-segments","sdk-scala"]},
      "/data/result/contact_list_id": {"line":2067,"sources":["reference-segments","sdk-scala"]},
      "/data/result/user_count": {"line":2070,"sources":["reference-segments","sdk-scala"]},
      "/data/result/opt_in_count": {"line":2075,"sources":["reference-segments","sdk-scala"]},
      "/data/result/duration": {"line":2080,"sources":["reference-segments","sdk-scala"]},
    },
    "getSegmentRunStatus 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getSegmentRunStatus 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getSegmentRunStatus 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus 404 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 404 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 404 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 404 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getSegmentRunStatus 404 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getSegmentRunStatus 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getSegmentRunStatus 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getSegmentRunStatus 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getSegmentRunStatus 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getSegmentRunStatus 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery request application/json": {
      "": {"line":2085,"sources":["docs","postman-v2"]},
      "/type": {"line":2091,"sources":["docs","postman-v2"],"values":["opened","not_opened","received","clicked","not_clicked","bounced","hard_bounced","soft_bounced","block_bounced"]},
      "/start_date": {"line":2104,"sources":["docs","postman-v2"]},
      "/end_date": {"line":2109,"sources":["docs","postman-v2"]},
      "/campaign_id": {"line":2114,"sources":["docs","postman-v2"]},
    },
    "startResponseQuery 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startResponseQuery 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startResponseQuery 200 application/json": {
      "": {"line":2117,"sources":["docs","postman-v2"]},
      "/replyCode": {"line":2182,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":2187,"sources":["seed","docs","reference-fields","sdk-scala"]},
      "/data": {"line":2126,"sources":["docs","postman-v2"]},
      "/data/id": {"line":2132,"sources":["docs","postman-v2"]},
    },
    "startResponseQuery 400 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startResponseQuery 400 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 400 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 400 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startResponseQuery 400 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startResponseQuery 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startResponseQuery 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startResponseQuery 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startResponseQuery 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 423 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startResponseQuery 423 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 423 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 423 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startResponseQuery 423 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startResponseQuery 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startResponseQuery 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "startResponseQuery 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "startResponseQuery 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "startResponseQuery 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "startResponseQuery 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult path queryId": {
      "": {"line":1168,"sources":["docs","postman-v2"]},
    },
    "getResponseQueryResult 200 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 200 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 200 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 200 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getResponseQueryResult 200 application/json": {
      "": {"line":2135,"sources":["docs","docs-2014","postman-v2"]},
      "/replyCode": {"line":2141,"sources":["docs","docs-2014","postman-v2"],"values":[0,202,6030]},
      "/replyText": {"line":2145,"sources":["docs","docs-2014","postman-v2"]},
      "/data": {"line":2148,"sources":["docs","docs-2014","postman-v2"]},
      "/data/contact_ids": {"line":2159,"sources":["docs"]},
      "/data/contact_ids/*": {"line":2162,"sources":["docs"]},
    },
    "getResponseQueryResult 202 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 202 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 202 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 202 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getResponseQueryResult 202 application/json": {
      "": {"line":2166,"sources":["docs","docs-2014"]},
      "/replyCode": {"line":2172,"sources":["docs","docs-2014"],"values":[202,6030]},
      "/replyText": {"line":2176,"sources":["docs","docs-2014"]},
      "/data": {"line":2179,"sources":["docs","docs-2014"]},
    },
    "getResponseQueryResult 401 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 401 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 401 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 401 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getResponseQueryResult 401 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult 403 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 403 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 403 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 403 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getResponseQueryResult 403 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult 404 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 404 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 404 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 404 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getResponseQueryResult 404 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult 429 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 429 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 429 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 429 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getResponseQueryResult 429 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getResponseQueryResult 500 header x-ratelimit-limit": {
      "": {"line":1177,"sources":["rate-limits"]},
    },
    "getResponseQueryResult 500 header x-ratelimit-remaining": {
      "": {"line":1182,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 500 header x-ratelimit-reset": {
      "": {"line":1187,"sources":["rate-limits","tap"]},
    },
    "getResponseQueryResult 500 header x-suite-response-time": {
      "": {"line":1192,"sources":["conventions"]},
    },
    "getResponseQueryResult 500 application/json": {
      "": {"line":2193,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":2199,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":2203,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":2206,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
  },
}
