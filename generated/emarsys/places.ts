// Generated from specs/emarsys. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/conformance/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/emarsys/openapi.yaml",
  operations: {
    "exportContactChanges": {"line":43,"sources":["docs","reference-2026"]},
    "exportRegistrations": {"line":157,"sources":["docs","reference-2026"]},
    "exportResponses": {"line":275,"sources":["docs","reference-2026"]},
    "exportContactList": {"line":389,"sources":["docs","reference-2026"]},
    "exportSegment": {"line":500,"sources":["docs","reference-2026"]},
    "getExportStatus": {"line":616,"sources":["seed","reference-2026"]},
    "downloadExport": {"line":748,"sources":["docs","postman-v2","reference-2026"]},
  },
  statuses: {
    "exportContactChanges": {
      "200": {"line":64,"sources":["docs","reference-2026"]},
      "400": {"line":77,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":102,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":116,"sources":["error-catalogue"]},
      "429": {"line":130,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":143,"sources":["error-catalogue","database-report"]},
    },
    "exportRegistrations": {
      "200": {"line":184,"sources":["docs","reference-2026"]},
      "400": {"line":197,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":220,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":234,"sources":["error-catalogue"]},
      "429": {"line":248,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":261,"sources":["error-catalogue","database-report"]},
    },
    "exportResponses": {
      "200": {"line":298,"sources":["docs","reference-2026"]},
      "400": {"line":311,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":334,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":348,"sources":["error-catalogue"]},
      "429": {"line":362,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":375,"sources":["error-catalogue","database-report"]},
    },
    "exportContactList": {
      "200": {"line":411,"sources":["docs","reference-2026"]},
      "400": {"line":424,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":445,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":459,"sources":["error-catalogue"]},
      "429": {"line":473,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":486,"sources":["error-catalogue","database-report"]},
    },
    "exportSegment": {
      "200": {"line":527,"sources":["docs","reference-2026"]},
      "400": {"line":540,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":561,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":575,"sources":["error-catalogue"]},
      "429": {"line":589,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":602,"sources":["error-catalogue","database-report"]},
    },
    "getExportStatus": {
      "200": {"line":637,"sources":["seed","reference-2026"]},
      "400": {"line":655,"sources":["seed","error-catalogue","slash-report"]},
      "401": {"line":681,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":701,"sources":["error-catalogue"]},
      "429": {"line":715,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":734,"sources":["error-catalogue","database-report"]},
    },
    "downloadExport": {
      "200": {"line":806,"sources":["docs","postman-v2","emarsys-rb"]},
      "400": {"line":837,"sources":["slash-report"]},
      "401": {"line":851,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":865,"sources":["error-catalogue"]},
      "404": {"line":879,"sources":["docs","reference-2026"]},
      "410": {"line":894,"sources":["docs","reference-2026"]},
      "429": {"line":907,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":920,"sources":["docs","reference-2026","error-catalogue","database-report"]},
    },
  },
  members: {
    "exportContactChanges request application/json": {
      "": {"line":1009,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1015,"sources":["docs","reference-2026"],"values":["ftp","sftp","local"]},
      "/origin": {"line":1025,"sources":["docs","reference-2026"],"values":["form","api","all"]},
      "/origin_id": {"line":1029,"sources":["docs","reference-2026"]},
      "/origin_id/*": {"line":1192,"sources":["docs","reference-2026","shopify","apteco"]},
      "/time_range": {"line":1203,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1210,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1168,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1192,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1246,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1252,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1258,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1271,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1288,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1298,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1313,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1317,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1321,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1337,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactChanges 200 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 200 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 200 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 200 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactChanges 200 application/json": {
      "": {"line":1357,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1484,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1370,"sources":["docs","reference-2026"]},
      "/data": {"line":1374,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1380,"sources":["docs","reference-2026"]},
    },
    "exportContactChanges 400 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 400 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 400 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 400 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactChanges 400 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 401 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 401 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 401 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 401 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactChanges 401 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 403 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 403 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 403 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 403 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactChanges 403 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 429 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 429 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 429 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 429 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactChanges 429 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 500 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 500 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 500 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactChanges 500 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactChanges 500 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations request application/json": {
      "": {"line":1047,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1053,"sources":["docs","reference-2026"],"values":["ftp","sftp","local"]},
      "/contactlist": {"line":1181,"sources":["docs","reference-2026"]},
      "/time_range": {"line":1221,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1228,"sources":["docs","reference-2026"]},
      "/with_timestamp": {"line":1065,"sources":["docs","reference-2026"],"values":[0,1]},
      "/contact_fields": {"line":1168,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1192,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1246,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1252,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1258,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1271,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1288,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1298,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1313,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1317,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1321,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1337,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportRegistrations 200 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 200 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 200 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 200 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportRegistrations 200 application/json": {
      "": {"line":1357,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1484,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1370,"sources":["docs","reference-2026"]},
      "/data": {"line":1374,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1380,"sources":["docs","reference-2026"]},
    },
    "exportRegistrations 400 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 400 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 400 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 400 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportRegistrations 400 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 401 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 401 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 401 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 401 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportRegistrations 401 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 403 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 403 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 403 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 403 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportRegistrations 403 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 429 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 429 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 429 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 429 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportRegistrations 429 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 500 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 500 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 500 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportRegistrations 500 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportRegistrations 500 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses request application/json": {
      "": {"line":1076,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1082,"sources":["docs","reference-2026"],"values":["ftp","local"]},
      "/time_range": {"line":1221,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1228,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1168,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1192,"sources":["docs","reference-2026","shopify","apteco"]},
      "/sources": {"line":1088,"sources":["docs","reference-2026"]},
      "/sources/*": {"line":1092,"sources":["docs","reference-2026"],"values":["trackable_links","registration_forms","tell_a_friend","contact_us","change_profile","unsubscribe","mail_open","complaint"]},
      "/analysis_fields": {"line":1109,"sources":["docs","reference-2026"]},
      "/analysis_fields/*": {"line":1239,"sources":["docs","reference-2026","apteco"],"values":[1,2,3,4,5,8,12,13,14,15,"1","2","3","4","5","8","12","13","14","15"]},
      "/email_id": {"line":1114,"sources":["docs","reference-2026"]},
      "/contactlist": {"line":1181,"sources":["docs","reference-2026"]},
      "/delimiter": {"line":1246,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1252,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1258,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1271,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1288,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1298,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1313,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1317,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1321,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1337,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportResponses 200 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 200 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 200 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 200 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportResponses 200 application/json": {
      "": {"line":1357,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1484,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1370,"sources":["docs","reference-2026"]},
      "/data": {"line":1374,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1380,"sources":["docs","reference-2026"]},
    },
    "exportResponses 400 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 400 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 400 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 400 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportResponses 400 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 401 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 401 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 401 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 401 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportResponses 401 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 403 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 403 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 403 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 403 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportResponses 403 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 429 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 429 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 429 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 429 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportResponses 429 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 500 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 500 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 500 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportResponses 500 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportResponses 500 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList request application/json": {
      "": {"line":1124,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1163,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/contactlist": {"line":1181,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1168,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1192,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1246,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1252,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1258,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1271,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1288,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1298,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1313,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1317,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1321,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1325,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1337,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactList 200 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 200 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 200 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 200 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactList 200 application/json": {
      "": {"line":1357,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1484,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1370,"sources":["docs","reference-2026"]},
      "/data": {"line":1374,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1380,"sources":["docs","reference-2026"]},
    },
    "exportContactList 400 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 400 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 400 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 400 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactList 400 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 401 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 401 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 401 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 401 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactList 401 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 403 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 403 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 403 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 403 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactList 403 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 429 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 429 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 429 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 429 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactList 429 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 500 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 500 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 500 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportContactList 500 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportContactList 500 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment request application/json": {
      "": {"line":1139,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1163,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/filter": {"line":1146,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1168,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1192,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1246,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1252,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1258,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1271,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1288,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1298,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1313,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1317,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1321,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1325,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1337,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportSegment 200 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 200 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 200 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 200 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportSegment 200 application/json": {
      "": {"line":1357,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1484,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1370,"sources":["docs","reference-2026"]},
      "/data": {"line":1374,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1380,"sources":["docs","reference-2026"]},
    },
    "exportSegment 400 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 400 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 400 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 400 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportSegment 400 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 401 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 401 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 401 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 401 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportSegment 401 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 403 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 403 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 403 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 403 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportSegment 403 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 429 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 429 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 429 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 429 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportSegment 429 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 500 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 500 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 500 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "exportSegment 500 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "exportSegment 500 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus path exportId": {
      "": {"line":983,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 200 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 200 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 200 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 200 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "getExportStatus 200 application/json": {
      "": {"line":1383,"sources":["seed","reference-2026"]},
      "/replyCode": {"line":1484,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1390,"sources":["seed","reference-2026"]},
      "/data": {"line":1394,"sources":["seed","reference-2026"]},
      "/data/id": {"line":1406,"sources":["seed","reference-2026"]},
      "/data/created": {"line":1416,"sources":["seed","reference-2026"]},
      "/data/status": {"line":1466,"sources":["seed","reference-2026"],"values":["scheduled","in progress","ready","done","error"]},
      "/data/type": {"line":1427,"sources":["seed","reference-2026"],"values":["Responses","Registrations","responses","registrations","contactlist"]},
      "/data/file_name": {"line":1442,"sources":["seed","reference-2026"]},
      "/data/ftp_host": {"line":1452,"sources":["seed","reference-2026"]},
      "/data/ftp_dir": {"line":1462,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 400 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 400 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 400 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 400 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "getExportStatus 400 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 401 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 401 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 401 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 401 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "getExportStatus 401 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 403 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 403 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 403 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 403 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "getExportStatus 403 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 429 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 429 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 429 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 429 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "getExportStatus 429 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 500 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 500 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 500 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "getExportStatus 500 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "getExportStatus 500 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport path exportId": {
      "": {"line":983,"sources":["seed","reference-2026"]},
    },
    "downloadExport query offset": {
      "": {"line":772,"sources":["docs","reference-2026"]},
    },
    "downloadExport query limit": {
      "": {"line":787,"sources":["docs","postman-v2","reference-2026"]},
    },
    "downloadExport 200 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 200 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 200 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 200 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "downloadExport 200 text/csv": {
      "": {"line":831,"sources":["docs","postman-v2","emarsys-rb"]},
    },
    "downloadExport 400 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 400 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 400 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 400 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "downloadExport 400 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 401 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 401 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 401 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 401 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "downloadExport 401 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 403 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 403 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 403 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 403 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "downloadExport 403 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 404 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 404 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 404 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 404 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "downloadExport 404 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 410 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 410 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 410 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 410 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "downloadExport 410 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 429 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 429 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 429 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 429 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "downloadExport 429 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 500 header x-ratelimit-limit": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 500 header x-ratelimit-remaining": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 500 header x-ratelimit-reset": {
      "": {"line":1516,"sources":["rate-limits"]},
    },
    "downloadExport 500 header x-suite-response-time": {
      "": {"line":1004,"sources":["conventions"]},
    },
    "downloadExport 500 application/json": {
      "": {"line":1489,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1506,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1510,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1513,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
  },
}
