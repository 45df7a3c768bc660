// Generated from specs/emarsys. Edit that and run npm run generate.
import type { CallDescription } from '../../src/contract/contract.ts'

export const calls = {
  "vendor": "emarsys",
  "servers": [
    {
      "url": "https://{host}/api/{version}",
      "variables": {
        "host": {
          "default": "api.emarsys.net"
        },
        "version": {
          "default": "v2",
          "enum": [
            "v2",
            "v3"
          ]
        }
      }
    }
  ],
  "operations": {
    "exportContactChanges": {
      "method": "POST",
      "path": "/contact/getchanges",
      "repeatable": false,
      "parameters": [],
      "requestBody": {
        "required": true
      },
      "responses": {
        "200": {
          "mediaTypes": [
            "application/json"
          ],
          "constants": {
            "replyCode": 0
          }
        },
        "400": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "401": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "403": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "429": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "500": {
          "mediaTypes": [
            "application/json"
          ]
        }
      }
    },
    "exportRegistrations": {
      "method": "POST",
      "path": "/contact/getregistrations",
      "repeatable": false,
      "parameters": [],
      "requestBody": {
        "required": true
      },
      "responses": {
        "200": {
          "mediaTypes": [
            "application/json"
          ],
          "constants": {
            "replyCode": 0
          }
        },
        "400": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "401": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "403": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "429": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "500": {
          "mediaTypes": [
            "application/json"
          ]
        }
      }
    },
    "exportResponses": {
      "method": "POST",
      "path": "/email/getresponses",
      "repeatable": false,
      "parameters": [],
      "requestBody": {
        "required": true
      },
      "responses": {
        "200": {
          "mediaTypes": [
            "application/json"
          ],
          "constants": {
            "replyCode": 0
          }
        },
        "400": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "401": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "403": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "429": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "500": {
          "mediaTypes": [
            "application/json"
          ]
        }
      }
    },
    "exportContactList": {
      "method": "POST",
      "path": "/email/getcontacts",
      "repeatable": false,
      "parameters": [],
      "requestBody": {
        "required": true
      },
      "responses": {
        "200": {
          "mediaTypes": [
            "application/json"
          ],
          "constants": {
            "replyCode": 0
          }
        },
        "400": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "401": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "403": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "429": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "500": {
          "mediaTypes": [
            "application/json"
          ]
        }
      }
    },
    "exportSegment": {
      "method": "POST",
      "path": "/export/filter",
      "repeatable": false,
      "parameters": [],
      "requestBody": {
        "required": true
      },
      "responses": {
        "200": {
          "mediaTypes": [
            "application/json"
          ],
          "constants": {
            "replyCode": 0
          }
        },
        "400": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "401": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "403": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "429": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "500": {
          "mediaTypes": [
            "application/json"
          ]
        }
      }
    },
    "getExportStatus": {
      "method": "GET",
      "path": "/export/{exportId}",
      "repeatable": true,
      "parameters": [
        {
          "name": "exportId",
          "in": "path",
          "required": true
        }
      ],
      "responses": {
        "200": {
          "mediaTypes": [
            "application/json"
          ],
          "constants": {
            "replyCode": 0
          }
        },
        "400": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "401": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "403": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "429": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "500": {
          "mediaTypes": [
            "application/json"
          ]
        }
      }
    },
    "downloadExport": {
      "method": "GET",
      "path": "/export/{exportId}/data",
      "repeatable": true,
      "parameters": [
        {
          "name": "exportId",
          "in": "path",
          "required": true
        },
        {
          "name": "offset",
          "in": "query",
          "required": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false
        }
      ],
      "responses": {
        "200": {
          "mediaTypes": [
            "text/csv"
          ]
        },
        "400": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "401": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "403": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "404": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "410": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "429": {
          "mediaTypes": [
            "application/json"
          ]
        },
        "500": {
          "mediaTypes": [
            "application/json"
          ]
        }
      }
    }
  }
} as const satisfies CallDescription
