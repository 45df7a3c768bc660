// Generated from specs/emarsys. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/emarsys/openapi.yaml",
  operations: {
    "exportContactChanges": {"line":51,"sources":["docs","reference-2026","permissions"]},
    "exportRegistrations": {"line":115,"sources":["docs","reference-2026","permissions"]},
    "exportResponses": {"line":155,"sources":["docs","reference-2026","permissions"]},
    "exportContactList": {"line":198,"sources":["docs","reference-2026","permissions"]},
    "exportSegment": {"line":259,"sources":["docs","reference-2026","permissions"]},
    "getExportStatus": {"line":326,"sources":["seed","reference-2026","permissions","apteco","aligent"]},
    "downloadExport": {"line":397,"sources":["docs","postman-v2","reference-2026","permissions"]},
  },
  statuses: {
    "exportContactChanges": {
      "200": {"line":71,"sources":["docs","reference-2026"]},
      "400": {"line":84,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":657,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":678,"sources":["error-catalogue"]},
      "429": {"line":692,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":712,"sources":["error-catalogue","database-report"]},
    },
    "exportRegistrations": {
      "200": {"line":135,"sources":["docs","reference-2026"]},
      "400": {"line":634,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":657,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":678,"sources":["error-catalogue"]},
      "429": {"line":692,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":712,"sources":["error-catalogue","database-report"]},
    },
    "exportResponses": {
      "200": {"line":178,"sources":["docs","reference-2026"]},
      "400": {"line":634,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":657,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":678,"sources":["error-catalogue"]},
      "429": {"line":692,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":712,"sources":["error-catalogue","database-report"]},
    },
    "exportContactList": {
      "200": {"line":219,"sources":["docs","reference-2026"]},
      "400": {"line":232,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":657,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":678,"sources":["error-catalogue"]},
      "429": {"line":692,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":712,"sources":["error-catalogue","database-report"]},
    },
    "exportSegment": {
      "200": {"line":279,"sources":["docs","reference-2026"]},
      "400": {"line":292,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":657,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":678,"sources":["error-catalogue"]},
      "429": {"line":692,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":712,"sources":["error-catalogue","database-report"]},
    },
    "getExportStatus": {
      "200": {"line":341,"sources":["seed","reference-2026"]},
      "400": {"line":360,"sources":["seed","error-catalogue","slash-report"]},
      "401": {"line":657,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":678,"sources":["error-catalogue"]},
      "429": {"line":692,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":712,"sources":["error-catalogue","database-report"]},
    },
    "downloadExport": {
      "200": {"line":451,"sources":["docs","postman-v2","emarsys-rb"]},
      "400": {"line":485,"sources":["slash-report"]},
      "401": {"line":657,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":678,"sources":["error-catalogue"]},
      "404": {"line":501,"sources":["docs","reference-2026"]},
      "410": {"line":525,"sources":["docs","reference-2026"]},
      "429": {"line":692,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":539,"sources":["docs","reference-2026","error-catalogue","database-report"]},
    },
  },
  members: {
    "exportContactChanges request application/json": {
      "": {"line":726,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":872,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/origin": {"line":733,"sources":["docs","reference-2026"],"values":["form","api","all"]},
      "/origin_id": {"line":737,"sources":["docs","reference-2026"]},
      "/origin_id/*": {"line":912,"sources":["docs","reference-2026","shopify","apteco"]},
      "/time_range": {"line":924,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":931,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":893,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":912,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":969,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":975,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":981,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":997,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1003,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1014,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1035,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1039,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1069,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactChanges 200 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactChanges 200 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactChanges 200 application/json": {
      "": {"line":1091,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1222,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1098,"sources":["docs","reference-2026"]},
      "/data": {"line":1109,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1115,"sources":["docs","reference-2026"]},
    },
    "exportContactChanges 400 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactChanges 400 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactChanges 400 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 401 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactChanges 401 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactChanges 401 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 403 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactChanges 403 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactChanges 403 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 429 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactChanges 429 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactChanges 429 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 500 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactChanges 500 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactChanges 500 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations request application/json": {
      "": {"line":756,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":872,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/contactlist": {"line":907,"sources":["docs","reference-2026"]},
      "/time_range": {"line":943,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":950,"sources":["docs","reference-2026"]},
      "/with_timestamp": {"line":765,"sources":["docs","reference-2026"],"values":[0,1]},
      "/contact_fields": {"line":893,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":912,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":969,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":975,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":981,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":997,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1003,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1014,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1035,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1039,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1069,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportRegistrations 200 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportRegistrations 200 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportRegistrations 200 application/json": {
      "": {"line":1091,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1222,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1098,"sources":["docs","reference-2026"]},
      "/data": {"line":1109,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1115,"sources":["docs","reference-2026"]},
    },
    "exportRegistrations 400 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportRegistrations 400 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportRegistrations 400 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 401 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportRegistrations 401 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportRegistrations 401 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 403 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportRegistrations 403 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportRegistrations 403 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 429 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportRegistrations 429 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportRegistrations 429 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 500 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportRegistrations 500 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportRegistrations 500 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses request application/json": {
      "": {"line":776,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":872,"sources":["docs","postman-v2","reference-2026"],"values":["ftp","sftp","local"]},
      "/time_range": {"line":943,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":950,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":893,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":912,"sources":["docs","reference-2026","shopify","apteco"]},
      "/sources": {"line":786,"sources":["docs","reference-2026"]},
      "/sources/*": {"line":790,"sources":["docs","reference-2026"],"values":["trackable_links","registration_forms","tell_a_friend","contact_us","change_profile","unsubscribe","mail_open","complaint"]},
      "/analysis_fields": {"line":808,"sources":["docs","reference-2026"]},
      "/analysis_fields/*": {"line":962,"sources":["docs","reference-2026","apteco"],"values":[1,2,3,4,5,8,12,13,14,15,"1","2","3","4","5","8","12","13","14","15"]},
      "/email_id": {"line":813,"sources":["docs","reference-2026"]},
      "/contactlist": {"line":907,"sources":["docs","reference-2026"]},
      "/delimiter": {"line":969,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":975,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":981,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":997,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1003,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1014,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1035,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1039,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1069,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportResponses 200 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportResponses 200 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportResponses 200 application/json": {
      "": {"line":1091,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1222,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1098,"sources":["docs","reference-2026"]},
      "/data": {"line":1109,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1115,"sources":["docs","reference-2026"]},
    },
    "exportResponses 400 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportResponses 400 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportResponses 400 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 401 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportResponses 401 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportResponses 401 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 403 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportResponses 403 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportResponses 403 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 429 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportResponses 429 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportResponses 429 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 500 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportResponses 500 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportResponses 500 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList request application/json": {
      "": {"line":832,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":888,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/contactlist": {"line":907,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":893,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":912,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":969,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":975,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":981,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":997,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1003,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1014,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1035,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1039,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1056,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1069,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactList 200 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactList 200 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactList 200 application/json": {
      "": {"line":1091,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1222,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1098,"sources":["docs","reference-2026"]},
      "/data": {"line":1109,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1115,"sources":["docs","reference-2026"]},
    },
    "exportContactList 400 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactList 400 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactList 400 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 401 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactList 401 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactList 401 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 403 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactList 403 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactList 403 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 429 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactList 429 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactList 429 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 500 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportContactList 500 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportContactList 500 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment request application/json": {
      "": {"line":847,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":888,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/filter": {"line":854,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":893,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":912,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":969,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":975,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":981,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":997,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1003,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1014,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1031,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1035,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1039,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1056,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1069,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportSegment 200 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportSegment 200 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportSegment 200 application/json": {
      "": {"line":1091,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1222,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1098,"sources":["docs","reference-2026"]},
      "/data": {"line":1109,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1115,"sources":["docs","reference-2026"]},
    },
    "exportSegment 400 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportSegment 400 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportSegment 400 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 401 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportSegment 401 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportSegment 401 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 403 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportSegment 403 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportSegment 403 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 429 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportSegment 429 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportSegment 429 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 500 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "exportSegment 500 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "exportSegment 500 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus path exportId": {
      "": {"line":603,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 200 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "getExportStatus 200 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "getExportStatus 200 application/json": {
      "": {"line":1118,"sources":["seed","reference-2026"]},
      "/replyCode": {"line":1222,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1125,"sources":["seed","reference-2026"]},
      "/data": {"line":1129,"sources":["seed","reference-2026"]},
      "/data/id": {"line":1135,"sources":["seed","reference-2026"]},
      "/data/created": {"line":1140,"sources":["seed","reference-2026"]},
      "/data/status": {"line":1203,"sources":["seed","reference-2026"],"values":["scheduled","in progress","ready","done","error"]},
      "/data/type": {"line":1153,"sources":["seed","reference-2026"],"values":["Responses","Registrations","responses","registrations","contactlist"]},
      "/data/file_name": {"line":1170,"sources":["seed","reference-2026"]},
      "/data/ftp_host": {"line":1181,"sources":["seed","reference-2026"]},
      "/data/ftp_dir": {"line":1192,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 400 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "getExportStatus 400 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "getExportStatus 400 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 401 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "getExportStatus 401 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "getExportStatus 401 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 403 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "getExportStatus 403 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "getExportStatus 403 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 429 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "getExportStatus 429 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "getExportStatus 429 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 500 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "getExportStatus 500 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "getExportStatus 500 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport path exportId": {
      "": {"line":603,"sources":["seed","reference-2026"]},
    },
    "downloadExport query offset": {
      "": {"line":411,"sources":["docs","reference-2026"]},
    },
    "downloadExport query limit": {
      "": {"line":427,"sources":["docs","postman-v2","reference-2026"]},
    },
    "downloadExport 200 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "downloadExport 200 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "downloadExport 200 text/csv": {
      "": {"line":461,"sources":["docs","postman-v2","emarsys-rb"]},
    },
    "downloadExport 400 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "downloadExport 400 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "downloadExport 400 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 401 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "downloadExport 401 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "downloadExport 401 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 403 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "downloadExport 403 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "downloadExport 403 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 404 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "downloadExport 404 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "downloadExport 404 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 410 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "downloadExport 410 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "downloadExport 410 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 429 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "downloadExport 429 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "downloadExport 429 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 500 header x-ratelimit-limit": {
      "": {"line":612,"sources":["rate-limits"]},
    },
    "downloadExport 500 header x-ratelimit-remaining": {
      "": {"line":617,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-ratelimit-reset": {
      "": {"line":622,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-suite-response-time": {
      "": {"line":627,"sources":["conventions"]},
    },
    "downloadExport 500 application/json": {
      "": {"line":1227,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1233,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1237,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1240,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
  },
}
