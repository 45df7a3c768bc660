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
  },
  operations: {
    "exportContactChanges": {"line":54,"sources":["docs","reference-2026","permissions"]},
    "exportRegistrations": {"line":118,"sources":["docs","reference-2026","permissions"]},
    "exportResponses": {"line":158,"sources":["docs","reference-2026","permissions"]},
    "exportContactList": {"line":201,"sources":["docs","reference-2026","permissions"]},
    "exportSegment": {"line":262,"sources":["docs","reference-2026","permissions"]},
    "getExportStatus": {"line":329,"sources":["seed","reference-2026","permissions","apteco","aligent"]},
    "downloadExport": {"line":402,"sources":["docs","postman-v2","reference-2026","permissions"]},
  },
  statuses: {
    "exportContactChanges": {
      "200": {"line":74,"sources":["docs","reference-2026"]},
      "400": {"line":87,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":664,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":685,"sources":["error-catalogue"]},
      "429": {"line":699,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":719,"sources":["error-catalogue","database-report"]},
    },
    "exportRegistrations": {
      "200": {"line":138,"sources":["docs","reference-2026"]},
      "400": {"line":641,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":664,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":685,"sources":["error-catalogue"]},
      "429": {"line":699,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":719,"sources":["error-catalogue","database-report"]},
    },
    "exportResponses": {
      "200": {"line":181,"sources":["docs","reference-2026"]},
      "400": {"line":641,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":664,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":685,"sources":["error-catalogue"]},
      "429": {"line":699,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":719,"sources":["error-catalogue","database-report"]},
    },
    "exportContactList": {
      "200": {"line":222,"sources":["docs","reference-2026"]},
      "400": {"line":235,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":664,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":685,"sources":["error-catalogue"]},
      "429": {"line":699,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":719,"sources":["error-catalogue","database-report"]},
    },
    "exportSegment": {
      "200": {"line":282,"sources":["docs","reference-2026"]},
      "400": {"line":295,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":664,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":685,"sources":["error-catalogue"]},
      "429": {"line":699,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":719,"sources":["error-catalogue","database-report"]},
    },
    "getExportStatus": {
      "200": {"line":346,"sources":["seed","reference-2026"]},
      "400": {"line":365,"sources":["seed","error-catalogue","slash-report"]},
      "401": {"line":664,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":685,"sources":["error-catalogue"]},
      "429": {"line":699,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":719,"sources":["error-catalogue","database-report"]},
    },
    "downloadExport": {
      "200": {"line":457,"sources":["docs","postman-v2","emarsys-rb"]},
      "400": {"line":491,"sources":["slash-report"]},
      "401": {"line":664,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":685,"sources":["error-catalogue"]},
      "404": {"line":507,"sources":["docs","reference-2026"]},
      "410": {"line":531,"sources":["docs","reference-2026"]},
      "429": {"line":699,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":545,"sources":["docs","reference-2026","error-catalogue","database-report"]},
    },
  },
  members: {
    "exportContactChanges request application/json": {
      "": {"line":733,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":888,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/origin": {"line":740,"sources":["docs","reference-2026"],"values":["form","api","all"]},
      "/origin_id": {"line":744,"sources":["docs","reference-2026"]},
      "/origin_id/*": {"line":930,"sources":["docs","reference-2026","shopify","apteco"]},
      "/time_range": {"line":944,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":951,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":909,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":930,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":997,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1003,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1009,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1025,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1042,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1061,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1065,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1069,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1099,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactChanges 200 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactChanges 200 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactChanges 200 application/json": {
      "": {"line":1121,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1252,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1128,"sources":["docs","reference-2026"]},
      "/data": {"line":1139,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1145,"sources":["docs","reference-2026"]},
    },
    "exportContactChanges 400 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactChanges 400 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactChanges 400 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 401 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactChanges 401 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactChanges 401 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 403 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactChanges 403 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactChanges 403 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 429 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactChanges 429 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactChanges 429 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 500 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactChanges 500 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactChanges 500 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations request application/json": {
      "": {"line":766,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":888,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/contactlist": {"line":923,"sources":["docs","reference-2026"]},
      "/time_range": {"line":963,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":970,"sources":["docs","reference-2026"]},
      "/with_timestamp": {"line":775,"sources":["docs","reference-2026"],"values":[0,1]},
      "/contact_fields": {"line":909,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":930,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":997,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1003,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1009,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1025,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1042,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1061,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1065,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1069,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1099,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportRegistrations 200 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportRegistrations 200 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportRegistrations 200 application/json": {
      "": {"line":1121,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1252,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1128,"sources":["docs","reference-2026"]},
      "/data": {"line":1139,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1145,"sources":["docs","reference-2026"]},
    },
    "exportRegistrations 400 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportRegistrations 400 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportRegistrations 400 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 401 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportRegistrations 401 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportRegistrations 401 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 403 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportRegistrations 403 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportRegistrations 403 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 429 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportRegistrations 429 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportRegistrations 429 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 500 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportRegistrations 500 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportRegistrations 500 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses request application/json": {
      "": {"line":786,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":888,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/time_range": {"line":963,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":970,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":909,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":930,"sources":["docs","reference-2026","shopify","apteco"]},
      "/sources": {"line":796,"sources":["docs","reference-2026"]},
      "/sources/*": {"line":800,"sources":["docs","reference-2026"],"values":["trackable_links","registration_forms","tell_a_friend","contact_us","change_profile","unsubscribe","mail_open","complaint"]},
      "/analysis_fields": {"line":820,"sources":["docs","reference-2026"]},
      "/analysis_fields/*": {"line":982,"sources":["docs","reference-2026","apteco"],"values":[1,2,3,4,5,8,12,13,14,15,"1","2","3","4","5","8","12","13","14","15"]},
      "/email_id": {"line":825,"sources":["docs","reference-2026"]},
      "/contactlist": {"line":923,"sources":["docs","reference-2026"]},
      "/delimiter": {"line":997,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1003,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1009,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1025,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1042,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1061,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1065,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1069,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1099,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportResponses 200 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportResponses 200 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportResponses 200 application/json": {
      "": {"line":1121,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1252,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1128,"sources":["docs","reference-2026"]},
      "/data": {"line":1139,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1145,"sources":["docs","reference-2026"]},
    },
    "exportResponses 400 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportResponses 400 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportResponses 400 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 401 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportResponses 401 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportResponses 401 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 403 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportResponses 403 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportResponses 403 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 429 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportResponses 429 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportResponses 429 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 500 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportResponses 500 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportResponses 500 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList request application/json": {
      "": {"line":846,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":904,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/contactlist": {"line":923,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":909,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":930,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":997,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1003,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1009,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1025,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1042,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1061,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1065,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1069,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1086,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1099,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactList 200 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactList 200 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactList 200 application/json": {
      "": {"line":1121,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1252,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1128,"sources":["docs","reference-2026"]},
      "/data": {"line":1139,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1145,"sources":["docs","reference-2026"]},
    },
    "exportContactList 400 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactList 400 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactList 400 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 401 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactList 401 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactList 401 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 403 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactList 403 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactList 403 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 429 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactList 429 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactList 429 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 500 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportContactList 500 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportContactList 500 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment request application/json": {
      "": {"line":861,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":904,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/filter": {"line":868,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":909,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":930,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":997,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1003,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1009,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1025,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1042,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1061,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1065,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1069,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1086,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1099,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportSegment 200 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportSegment 200 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportSegment 200 application/json": {
      "": {"line":1121,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1252,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1128,"sources":["docs","reference-2026"]},
      "/data": {"line":1139,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1145,"sources":["docs","reference-2026"]},
    },
    "exportSegment 400 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportSegment 400 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportSegment 400 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 401 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportSegment 401 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportSegment 401 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 403 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportSegment 403 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportSegment 403 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 429 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportSegment 429 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportSegment 429 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 500 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "exportSegment 500 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "exportSegment 500 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus path exportId": {
      "": {"line":610,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 200 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "getExportStatus 200 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "getExportStatus 200 application/json": {
      "": {"line":1148,"sources":["seed","reference-2026"]},
      "/replyCode": {"line":1252,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1155,"sources":["seed","reference-2026"]},
      "/data": {"line":1159,"sources":["seed","reference-2026"]},
      "/data/id": {"line":1165,"sources":["seed","reference-2026"]},
      "/data/created": {"line":1170,"sources":["seed","reference-2026"]},
      "/data/status": {"line":1233,"sources":["seed","reference-2026"],"values":["scheduled","in progress","ready","done","error"]},
      "/data/type": {"line":1183,"sources":["seed","reference-2026"],"values":["Responses","Registrations","responses","registrations","contactlist"]},
      "/data/file_name": {"line":1200,"sources":["seed","reference-2026"]},
      "/data/ftp_host": {"line":1211,"sources":["seed","reference-2026"]},
      "/data/ftp_dir": {"line":1222,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 400 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "getExportStatus 400 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "getExportStatus 400 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 401 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "getExportStatus 401 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "getExportStatus 401 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 403 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "getExportStatus 403 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "getExportStatus 403 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 429 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "getExportStatus 429 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "getExportStatus 429 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 500 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "getExportStatus 500 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "getExportStatus 500 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport path exportId": {
      "": {"line":610,"sources":["seed","reference-2026"]},
    },
    "downloadExport query offset": {
      "": {"line":417,"sources":["docs","reference-2026"]},
    },
    "downloadExport query limit": {
      "": {"line":433,"sources":["docs","postman-v2","reference-2026"]},
    },
    "downloadExport 200 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "downloadExport 200 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "downloadExport 200 text/csv": {
      "": {"line":467,"sources":["docs","postman-v2","emarsys-rb"]},
    },
    "downloadExport 400 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "downloadExport 400 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "downloadExport 400 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 401 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "downloadExport 401 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "downloadExport 401 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 403 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "downloadExport 403 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "downloadExport 403 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 404 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "downloadExport 404 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "downloadExport 404 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 410 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "downloadExport 410 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "downloadExport 410 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 429 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "downloadExport 429 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "downloadExport 429 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 500 header x-ratelimit-limit": {
      "": {"line":619,"sources":["rate-limits"]},
    },
    "downloadExport 500 header x-ratelimit-remaining": {
      "": {"line":624,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-ratelimit-reset": {
      "": {"line":629,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-suite-response-time": {
      "": {"line":634,"sources":["conventions"]},
    },
    "downloadExport 500 application/json": {
      "": {"line":1257,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1263,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1267,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1270,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
  },
}
