// Generated from specs/emarsys. Edit that and run npm run generate.
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: "specs/emarsys/openapi.yaml",
  operations: {
    "exportContactChanges": {"line":46,"sources":["docs","reference-2026"]},
    "exportRegistrations": {"line":160,"sources":["docs","reference-2026"]},
    "exportResponses": {"line":278,"sources":["docs","reference-2026"]},
    "exportContactList": {"line":392,"sources":["docs","reference-2026"]},
    "exportSegment": {"line":503,"sources":["docs","reference-2026"]},
    "getExportStatus": {"line":619,"sources":["seed","reference-2026"]},
    "downloadExport": {"line":751,"sources":["docs","postman-v2","reference-2026"]},
  },
  statuses: {
    "exportContactChanges": {
      "200": {"line":66,"sources":["docs","reference-2026"]},
      "400": {"line":79,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":104,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":118,"sources":["error-catalogue"]},
      "429": {"line":132,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":145,"sources":["error-catalogue","database-report"]},
    },
    "exportRegistrations": {
      "200": {"line":186,"sources":["docs","reference-2026"]},
      "400": {"line":199,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":222,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":236,"sources":["error-catalogue"]},
      "429": {"line":250,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":263,"sources":["error-catalogue","database-report"]},
    },
    "exportResponses": {
      "200": {"line":300,"sources":["docs","reference-2026"]},
      "400": {"line":313,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":336,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":350,"sources":["error-catalogue"]},
      "429": {"line":364,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":377,"sources":["error-catalogue","database-report"]},
    },
    "exportContactList": {
      "200": {"line":413,"sources":["docs","reference-2026"]},
      "400": {"line":426,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":447,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":461,"sources":["error-catalogue"]},
      "429": {"line":475,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":488,"sources":["error-catalogue","database-report"]},
    },
    "exportSegment": {
      "200": {"line":529,"sources":["docs","reference-2026"]},
      "400": {"line":542,"sources":["docs","reference-2026","error-catalogue"]},
      "401": {"line":563,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":577,"sources":["error-catalogue"]},
      "429": {"line":591,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":604,"sources":["error-catalogue","database-report"]},
    },
    "getExportStatus": {
      "200": {"line":639,"sources":["seed","reference-2026"]},
      "400": {"line":657,"sources":["seed","error-catalogue","slash-report"]},
      "401": {"line":683,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":703,"sources":["error-catalogue"]},
      "429": {"line":717,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":736,"sources":["error-catalogue","database-report"]},
    },
    "downloadExport": {
      "200": {"line":808,"sources":["docs","postman-v2","emarsys-rb"]},
      "400": {"line":839,"sources":["slash-report"]},
      "401": {"line":853,"sources":["error-catalogue","docs","time-frame-report"]},
      "403": {"line":867,"sources":["error-catalogue"]},
      "404": {"line":881,"sources":["docs","reference-2026"]},
      "410": {"line":896,"sources":["docs","reference-2026"]},
      "429": {"line":909,"sources":["error-catalogue","rate-limits"]},
      "500": {"line":922,"sources":["docs","reference-2026","error-catalogue","database-report"]},
    },
  },
  members: {
    "exportContactChanges request application/json": {
      "": {"line":1011,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1017,"sources":["docs","reference-2026"],"values":["ftp","sftp","local"]},
      "/origin": {"line":1027,"sources":["docs","reference-2026"],"values":["form","api","all"]},
      "/origin_id": {"line":1031,"sources":["docs","reference-2026"]},
      "/origin_id/*": {"line":1194,"sources":["docs","reference-2026","shopify","apteco"]},
      "/time_range": {"line":1205,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1212,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1170,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1194,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1248,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1254,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1260,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1273,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1290,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1300,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1315,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1319,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1323,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1339,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactChanges 200 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactChanges 200 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 200 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactChanges 200 application/json": {
      "": {"line":1359,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1486,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1372,"sources":["docs","reference-2026"]},
      "/data": {"line":1376,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1382,"sources":["docs","reference-2026"]},
    },
    "exportContactChanges 400 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactChanges 400 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 400 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactChanges 400 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 401 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactChanges 401 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 401 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactChanges 401 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 403 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactChanges 403 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 403 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactChanges 403 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 429 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactChanges 429 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 429 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactChanges 429 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactChanges 500 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactChanges 500 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactChanges 500 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactChanges 500 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations request application/json": {
      "": {"line":1049,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1055,"sources":["docs","reference-2026"],"values":["ftp","sftp","local"]},
      "/contactlist": {"line":1183,"sources":["docs","reference-2026"]},
      "/time_range": {"line":1223,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1230,"sources":["docs","reference-2026"]},
      "/with_timestamp": {"line":1067,"sources":["docs","reference-2026"],"values":[0,1]},
      "/contact_fields": {"line":1170,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1194,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1248,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1254,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1260,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1273,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1290,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1300,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1315,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1319,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1323,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1339,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportRegistrations 200 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportRegistrations 200 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 200 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportRegistrations 200 application/json": {
      "": {"line":1359,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1486,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1372,"sources":["docs","reference-2026"]},
      "/data": {"line":1376,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1382,"sources":["docs","reference-2026"]},
    },
    "exportRegistrations 400 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportRegistrations 400 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 400 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportRegistrations 400 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 401 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportRegistrations 401 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 401 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportRegistrations 401 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 403 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportRegistrations 403 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 403 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportRegistrations 403 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 429 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportRegistrations 429 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 429 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportRegistrations 429 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportRegistrations 500 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportRegistrations 500 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportRegistrations 500 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportRegistrations 500 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses request application/json": {
      "": {"line":1078,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1084,"sources":["docs","reference-2026"],"values":["ftp","local"]},
      "/time_range": {"line":1223,"sources":["docs","reference-2026"]},
      "/time_range/*": {"line":1230,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1170,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1194,"sources":["docs","reference-2026","shopify","apteco"]},
      "/sources": {"line":1090,"sources":["docs","reference-2026"]},
      "/sources/*": {"line":1094,"sources":["docs","reference-2026"],"values":["trackable_links","registration_forms","tell_a_friend","contact_us","change_profile","unsubscribe","mail_open","complaint"]},
      "/analysis_fields": {"line":1111,"sources":["docs","reference-2026"]},
      "/analysis_fields/*": {"line":1241,"sources":["docs","reference-2026","apteco"],"values":[1,2,3,4,5,8,12,13,14,15,"1","2","3","4","5","8","12","13","14","15"]},
      "/email_id": {"line":1116,"sources":["docs","reference-2026"]},
      "/contactlist": {"line":1183,"sources":["docs","reference-2026"]},
      "/delimiter": {"line":1248,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1254,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1260,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1273,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1290,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1300,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1315,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1319,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1323,"sources":["docs","reference-2026"]},
      "/notification_url": {"line":1339,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportResponses 200 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportResponses 200 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportResponses 200 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportResponses 200 application/json": {
      "": {"line":1359,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1486,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1372,"sources":["docs","reference-2026"]},
      "/data": {"line":1376,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1382,"sources":["docs","reference-2026"]},
    },
    "exportResponses 400 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportResponses 400 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportResponses 400 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportResponses 400 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 401 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportResponses 401 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportResponses 401 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportResponses 401 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 403 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportResponses 403 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportResponses 403 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportResponses 403 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 429 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportResponses 429 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportResponses 429 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportResponses 429 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportResponses 500 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportResponses 500 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportResponses 500 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportResponses 500 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList request application/json": {
      "": {"line":1126,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1165,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/contactlist": {"line":1183,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1170,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1194,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1248,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1254,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1260,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1273,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1290,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1300,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1315,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1319,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1323,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1327,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1339,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportContactList 200 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactList 200 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactList 200 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactList 200 application/json": {
      "": {"line":1359,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1486,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1372,"sources":["docs","reference-2026"]},
      "/data": {"line":1376,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1382,"sources":["docs","reference-2026"]},
    },
    "exportContactList 400 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactList 400 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactList 400 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactList 400 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 401 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactList 401 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactList 401 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactList 401 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 403 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactList 403 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactList 403 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactList 403 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 429 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactList 429 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactList 429 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactList 429 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportContactList 500 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportContactList 500 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportContactList 500 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportContactList 500 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment request application/json": {
      "": {"line":1141,"sources":["docs","reference-2026"]},
      "/distribution_method": {"line":1165,"sources":["docs","reference-2026"],"values":["ftp","sftp","local","mail"]},
      "/filter": {"line":1148,"sources":["docs","reference-2026"]},
      "/contact_fields": {"line":1170,"sources":["docs","reference-2026","apteco"]},
      "/contact_fields/*": {"line":1194,"sources":["docs","reference-2026","shopify","apteco"]},
      "/delimiter": {"line":1248,"sources":["docs","reference-2026"],"values":[",",";"]},
      "/add_field_names_header": {"line":1254,"sources":["docs","reference-2026"],"values":[0,1]},
      "/language": {"line":1260,"sources":["docs","reference-2026"]},
      "/ftp_settings": {"line":1273,"sources":["docs","reference-2026"]},
      "/ftp_settings/host": {"line":1290,"sources":["docs","reference-2026"]},
      "/ftp_settings/port": {"line":1300,"sources":["docs","reference-2026"]},
      "/ftp_settings/username": {"line":1315,"sources":["docs","reference-2026"]},
      "/ftp_settings/password": {"line":1319,"sources":["docs","reference-2026"]},
      "/ftp_settings/folder": {"line":1323,"sources":["docs","reference-2026"]},
      "/distribution_email_address": {"line":1327,"sources":["docs","postman-v2","reference-2026"]},
      "/notification_url": {"line":1339,"sources":["docs","postman-v2","reference-2026","shopify","aligent","magento"]},
    },
    "exportSegment 200 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportSegment 200 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportSegment 200 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportSegment 200 application/json": {
      "": {"line":1359,"sources":["docs","reference-2026"]},
      "/replyCode": {"line":1486,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1372,"sources":["docs","reference-2026"]},
      "/data": {"line":1376,"sources":["docs","reference-2026"]},
      "/data/id": {"line":1382,"sources":["docs","reference-2026"]},
    },
    "exportSegment 400 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportSegment 400 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportSegment 400 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportSegment 400 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 401 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportSegment 401 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportSegment 401 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportSegment 401 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 403 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportSegment 403 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportSegment 403 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportSegment 403 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 429 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportSegment 429 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportSegment 429 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportSegment 429 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "exportSegment 500 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "exportSegment 500 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "exportSegment 500 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "exportSegment 500 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus path exportId": {
      "": {"line":981,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 200 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "getExportStatus 200 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 200 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "getExportStatus 200 application/json": {
      "": {"line":1385,"sources":["seed","reference-2026"]},
      "/replyCode": {"line":1486,"sources":["seed","docs"],"values":[0]},
      "/replyText": {"line":1392,"sources":["seed","reference-2026"]},
      "/data": {"line":1396,"sources":["seed","reference-2026"]},
      "/data/id": {"line":1408,"sources":["seed","reference-2026"]},
      "/data/created": {"line":1418,"sources":["seed","reference-2026"]},
      "/data/status": {"line":1468,"sources":["seed","reference-2026"],"values":["scheduled","in progress","ready","done","error"]},
      "/data/type": {"line":1429,"sources":["seed","reference-2026"],"values":["Responses","Registrations","responses","registrations","contactlist"]},
      "/data/file_name": {"line":1444,"sources":["seed","reference-2026"]},
      "/data/ftp_host": {"line":1454,"sources":["seed","reference-2026"]},
      "/data/ftp_dir": {"line":1464,"sources":["seed","reference-2026"]},
    },
    "getExportStatus 400 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "getExportStatus 400 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 400 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "getExportStatus 400 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 401 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "getExportStatus 401 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 401 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "getExportStatus 401 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 403 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "getExportStatus 403 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 403 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "getExportStatus 403 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 429 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "getExportStatus 429 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 429 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "getExportStatus 429 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "getExportStatus 500 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "getExportStatus 500 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "getExportStatus 500 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "getExportStatus 500 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport path exportId": {
      "": {"line":981,"sources":["seed","reference-2026"]},
    },
    "downloadExport query offset": {
      "": {"line":771,"sources":["docs","reference-2026"]},
    },
    "downloadExport query limit": {
      "": {"line":786,"sources":["docs","postman-v2","reference-2026"]},
    },
    "downloadExport 200 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "downloadExport 200 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "downloadExport 200 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "downloadExport 200 text/csv": {
      "": {"line":834,"sources":["docs","postman-v2","emarsys-rb"]},
    },
    "downloadExport 400 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "downloadExport 400 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "downloadExport 400 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "downloadExport 400 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 401 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "downloadExport 401 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "downloadExport 401 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "downloadExport 401 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 403 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "downloadExport 403 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "downloadExport 403 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "downloadExport 403 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 404 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "downloadExport 404 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "downloadExport 404 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "downloadExport 404 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 410 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "downloadExport 410 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "downloadExport 410 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "downloadExport 410 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 429 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "downloadExport 429 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "downloadExport 429 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "downloadExport 429 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
    "downloadExport 500 header x-ratelimit-limit": {
      "": {"line":990,"sources":["rate-limits"]},
    },
    "downloadExport 500 header x-ratelimit-remaining": {
      "": {"line":995,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-ratelimit-reset": {
      "": {"line":1000,"sources":["rate-limits","tap"]},
    },
    "downloadExport 500 header x-suite-response-time": {
      "": {"line":1005,"sources":["conventions"]},
    },
    "downloadExport 500 application/json": {
      "": {"line":1491,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyCode": {"line":1508,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/replyText": {"line":1512,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
      "/data": {"line":1515,"sources":["seed","docs","reference-2026","error-catalogue","sdk-scala"]},
    },
  },
}
