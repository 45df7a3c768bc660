// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { ShownAnswers } from '../../src/mock/chooseExample.ts'

/** What the description shows of each answer. */
export const examples: ShownAnswers = {
  createExport: [
    {
      status: 202,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        bot: {
          exportId: "EXPORT0001",
          resourceSpecification: { botExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT" } },
          fileFormat: "LexJson",
          exportStatus: "InProgress",
          creationDateTime: 1782864000.125,
        },
        botLocale: {
          exportId: "EXPORT0002",
          resourceSpecification: {
            botLocaleExportSpecification: { botId: "BOT0000001", botVersion: "1", localeId: "en_US" },
          },
          fileFormat: "LexJson",
          exportStatus: "InProgress",
          creationDateTime: 1782864000.125,
        },
        customVocabulary: {
          exportId: "EXPORT0003",
          resourceSpecification: {
            customVocabularyExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT", localeId: "en_GB" },
          },
          fileFormat: "TSV",
          exportStatus: "InProgress",
          creationDateTime: 1782864000.125,
        },
        testSet: {
          exportId: "EXPORT0004",
          resourceSpecification: { testSetExportSpecification: { testSetId: "TESTSET001" } },
          fileFormat: "CSV",
          exportStatus: "InProgress",
          creationDateTime: 1782864000.125,
        },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: {
        unknownFormat: {
          message: "1 validation error detected: Value 'JSON' at 'fileFormat' failed to satisfy constraint: Member must satisfy enum value set: [LexJson, TSV, CSV]",
        },
        noResource: { message: "The resource specification must name one resource." },
      },
    },
    {
      status: 402,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ServiceQuotaExceededException",
      },
      mediaType: "application/json",
      examples: { quotaExceeded: { message: "The bot has reached one of its quotas." } },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:CreateExport on resource: arn:aws:lex:us-east-1:123456789012:bot/BOT0000001",
        },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ResourceNotFoundException",
      },
      mediaType: "application/json",
      examples: { notFound: { message: "There is no bot BOT0000001 with version DRAFT." } },
    },
    {
      status: 409,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001", "x-amzn-ErrorType": "ConflictException" },
      mediaType: "application/json",
      examples: {
        conflict: { message: "The bot BOT0000001 is in a conflicting state. Send the request again later." },
      },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: "The service met an error of its own. Send the request again." } },
    },
  ],
  listExports: [
    {
      status: 200,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        page: {
          exportSummaries: [
            {
              exportId: "EXPORT0001",
              resourceSpecification: { botExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT" } },
              fileFormat: "LexJson",
              exportStatus: "Completed",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864031.5,
            },
            {
              exportId: "EXPORT0002",
              resourceSpecification: {
                botLocaleExportSpecification: { botId: "BOT0000001", botVersion: "1", localeId: "en_US" },
              },
              fileFormat: "LexJson",
              exportStatus: "Failed",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864031.5,
            },
            {
              exportId: "EXPORT0003",
              resourceSpecification: {
                customVocabularyExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT", localeId: "en_GB" },
              },
              fileFormat: "TSV",
              exportStatus: "InProgress",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864000.125,
            },
            {
              exportId: "EXPORT0004",
              resourceSpecification: { testSetExportSpecification: { testSetId: "TESTSET001" } },
              fileFormat: "CSV",
              exportStatus: "Deleting",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864090.75,
            },
          ],
          nextToken: "eyJwYWdlIjoyfQ==",
        },
        lastPage: {
          botId: "BOT0000001",
          botVersion: "1",
          localeId: "en_US",
          exportSummaries: [
            {
              exportId: "EXPORT0002",
              resourceSpecification: {
                botLocaleExportSpecification: { botId: "BOT0000001", botVersion: "1", localeId: "en_US" },
              },
              fileFormat: "LexJson",
              exportStatus: "Completed",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864031.5,
            },
          ],
        },
        empty: { exportSummaries: [] },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: {
        tooManyResults: {
          message: "1 validation error detected: Value '99999' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000",
        },
      },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:ListExports",
        },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "UnknownOperationException",
      },
      mediaType: "application/json",
      examples: {
        unknownOperation: { Output: { __type: "com.amazon.coral.service#UnknownOperationException" }, Version: "1.0" },
      },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: "The service met an error of its own. Send the request again." } },
    },
  ],
  describeExport: [
    {
      status: 200,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        inProgress: {
          exportId: "EXPORT0001",
          resourceSpecification: { botExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT" } },
          fileFormat: "LexJson",
          exportStatus: "InProgress",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864000.125,
        },
        completed: {
          exportId: "EXPORT0001",
          resourceSpecification: { botExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT" } },
          fileFormat: "LexJson",
          exportStatus: "Completed",
          downloadUrl: "https://lex-v2-exports.s3.us-east-1.amazonaws.com/OrderFlowers-DRAFT-EXPORT0001-LexJson.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=300&X-Amz-Signature=0000000000000000000000000000000000000000000000000000000000000000",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864031.5,
        },
        failed: {
          exportId: "EXPORT0001",
          resourceSpecification: { botExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT" } },
          fileFormat: "LexJson",
          exportStatus: "Failed",
          failureReasons: ["The slot type FlowerTypes has no values."],
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864031.5,
        },
        deleting: {
          exportId: "EXPORT0001",
          resourceSpecification: { botExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT" } },
          fileFormat: "LexJson",
          exportStatus: "Deleting",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864090.75,
        },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: {
        invalidId: {
          message: "1 validation error detected: Value 'EXPORT-001' at 'exportId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-zA-Z]+$",
        },
      },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:DescribeExport on resource: arn:aws:lex:us-east-1:123456789012:bot/BOT0000001",
        },
        expiredToken: { message: "The security token of the request has expired." },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ResourceNotFoundException",
      },
      mediaType: "application/json",
      examples: { notFound: { message: "There is no export EXPORT0001." } },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: "The service met an error of its own. Send the request again." } },
    },
  ],
  updateExport: [
    {
      status: 202,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        inProgress: {
          exportId: "EXPORT0001",
          resourceSpecification: { botExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT" } },
          fileFormat: "LexJson",
          exportStatus: "InProgress",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864060,
        },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: {
        invalidId: {
          message: "1 validation error detected: Value 'EXPORT-001' at 'exportId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-zA-Z]+$",
        },
      },
    },
    {
      status: 402,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ServiceQuotaExceededException",
      },
      mediaType: "application/json",
      examples: { quotaExceeded: { message: "The bot has reached one of its quotas." } },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:UpdateExport on resource: arn:aws:lex:us-east-1:123456789012:bot/BOT0000001",
        },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ResourceNotFoundException",
      },
      mediaType: "application/json",
      examples: { notFound: { message: "There is no export EXPORT0001." } },
    },
    {
      status: 409,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001", "x-amzn-ErrorType": "ConflictException" },
      mediaType: "application/json",
      examples: {
        conflict: { message: "The export EXPORT0001 is in a conflicting state. Send the request again later." },
      },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: "The service met an error of its own. Send the request again." } },
    },
  ],
  deleteExport: [
    {
      status: 202,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: { deleting: { exportId: "EXPORT0001", exportStatus: "Deleting" } },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: {
        invalidId: {
          message: "1 validation error detected: Value 'EXPORT-001' at 'exportId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-zA-Z]+$",
        },
      },
    },
    {
      status: 402,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ServiceQuotaExceededException",
      },
      mediaType: "application/json",
      examples: { quotaExceeded: { message: "The bot has reached one of its quotas." } },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:DeleteExport on resource: arn:aws:lex:us-east-1:123456789012:bot/BOT0000001",
        },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "UnknownOperationException",
      },
      mediaType: "application/json",
      examples: {
        unknownOperation: { Output: { __type: "com.amazon.coral.service#UnknownOperationException" }, Version: "1.0" },
      },
    },
    {
      status: 412,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "PreconditionFailedException",
      },
      mediaType: "application/json",
      examples: { preconditionFailed: { message: "The value EXPORT0001 of exportId is not valid." } },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: null } },
    },
  ],
  createUploadUrl: [
    {
      status: 200,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        created: {
          importId: "IMPORT0001",
          uploadUrl: "https://lex-v2-imports.s3.us-east-1.amazonaws.com/IMPORT0001.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=300&X-Amz-Signature=0000000000000000000000000000000000000000000000000000000000000000",
        },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: { invalidRequest: { message: "The request is not valid." } },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/importer/session is not authorized to perform: lex:CreateUploadUrl",
        },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ResourceNotFoundException",
      },
      mediaType: "application/json",
      examples: { notFound: { message: "A resource that the request needs does not exist." } },
    },
    {
      status: 409,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001", "x-amzn-ErrorType": "ConflictException" },
      mediaType: "application/json",
      examples: {
        conflict: {
          message: "A resource that the request needs is in a conflicting state. Send the request again later.",
        },
      },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: "The service met an error of its own. Send the request again." } },
    },
  ],
  startImport: [
    {
      status: 202,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        bot: {
          importId: "IMPORT0001",
          resourceSpecification: {
            botImportSpecification: {
              botName: "OrderFlowers",
              roleArn: "arn:aws:iam::123456789012:role/LexBotRole",
              dataPrivacy: { childDirected: false },
              errorLogSettings: { enabled: true },
              idleSessionTTLInSeconds: 300,
              botTags: { team: "flowers", "cost center": "" },
              testBotAliasTags: { team: "flowers" },
            },
          },
          mergeStrategy: "FailOnConflict",
          importStatus: "InProgress",
          creationDateTime: 1782864000.125,
        },
        botLocale: {
          importId: "IMPORT0002",
          resourceSpecification: {
            botLocaleImportSpecification: {
              botId: "BOT0000001",
              botVersion: "DRAFT",
              localeId: "en_US",
              nluIntentConfidenceThreshold: 0.4,
              voiceSettings: { engine: "neural", voiceId: "Joanna" },
              speechRecognitionSettings: {
                speechModelPreference: "Deepgram",
                speechModelConfig: {
                  deepgramConfig: {
                    apiTokenSecretArn: "arn:aws:secretsmanager:us-east-1:123456789012:secret:deepgram-AbCdEf",
                    modelId: "nova-2",
                  },
                },
              },
              speechDetectionSensitivity: "HighNoiseTolerance",
              unifiedSpeechSettings: {
                speechFoundationModel: {
                  modelArn: "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-sonic-v1:0",
                  voiceId: "matthew",
                },
              },
              audioFillerSettings: {
                enabled: true,
                audioType: "TYPING_QUIET_QWERTY",
                startDelayInMilliseconds: 2500,
                minimumPlayDurationInMilliseconds: 3000,
                responseDeliveryDelayInMilliseconds: 500,
              },
            },
          },
          mergeStrategy: "Append",
          importStatus: "InProgress",
          creationDateTime: 1782864000.125,
        },
        customVocabulary: {
          importId: "IMPORT0003",
          resourceSpecification: {
            customVocabularyImportSpecification: { botId: "BOT0000001", botVersion: "DRAFT", localeId: "en_GB" },
          },
          mergeStrategy: "Overwrite",
          importStatus: "InProgress",
          creationDateTime: 1782864000.125,
        },
        testSet: {
          importId: "IMPORT0004",
          resourceSpecification: {
            testSetImportResourceSpecification: {
              testSetName: "OrderFlowersTests",
              description: "What callers said in July",
              roleArn: "arn:aws:iam::123456789012:role/LexTestSetRole",
              storageLocation: {
                s3BucketName: "lex-test-sets",
                s3Path: "order-flowers/",
                kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-4000-8000-000000000001",
              },
              importInputLocation: { s3BucketName: "lex-test-sets", s3Path: "incoming/order-flowers.csv" },
              modality: "Text",
              testSetTags: { team: "flowers" },
            },
          },
          mergeStrategy: "Overwrite",
          importStatus: "InProgress",
          creationDateTime: 1782864000.125,
        },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: {
        unknownStrategy: {
          message: "1 validation error detected: Value 'OVERWRITE_LATEST' at 'mergeStrategy' failed to satisfy constraint: Member must satisfy enum value set: [Overwrite, FailOnConflict, Append]",
        },
        noResource: { message: "The resource specification must name one resource." },
      },
    },
    {
      status: 402,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ServiceQuotaExceededException",
      },
      mediaType: "application/json",
      examples: { quotaExceeded: { message: "The bot has reached one of its quotas." } },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/importer/session is not authorized to perform: lex:StartImport on resource: arn:aws:lex:us-east-1:123456789012:bot/BOT0000001",
        },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ResourceNotFoundException",
      },
      mediaType: "application/json",
      examples: { notFound: { message: "There is no import IMPORT0001." } },
    },
    {
      status: 409,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001", "x-amzn-ErrorType": "ConflictException" },
      mediaType: "application/json",
      examples: {
        conflict: { message: "The bot BOT0000001 is in a conflicting state. Send the request again later." },
      },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: "The service met an error of its own. Send the request again." } },
    },
  ],
  listImports: [
    {
      status: 200,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        page: {
          importSummaries: [
            {
              importId: "IMPORT0001",
              importedResourceId: "BOT0000002",
              importedResourceName: "OrderFlowers",
              importedResourceType: "Bot",
              importStatus: "Completed",
              mergeStrategy: "FailOnConflict",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864031.5,
            },
            {
              importId: "IMPORT0002",
              importedResourceId: "en_US",
              importedResourceName: "en_US",
              importedResourceType: "BotLocale",
              importStatus: "Failed",
              mergeStrategy: "Append",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864031.5,
            },
            {
              importId: "IMPORT0003",
              importedResourceType: "CustomVocabulary",
              importStatus: "InProgress",
              mergeStrategy: "Overwrite",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864000.125,
            },
            {
              importId: "IMPORT0004",
              importedResourceId: "TESTSET001",
              importedResourceName: "OrderFlowersTests",
              importedResourceType: "TestSet",
              importStatus: "Deleting",
              mergeStrategy: "Overwrite",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864090.75,
            },
          ],
          nextToken: "eyJwYWdlIjoyfQ==",
        },
        lastPage: {
          botId: "BOT0000001",
          botVersion: "DRAFT",
          localeId: "en_US",
          importSummaries: [
            {
              importId: "IMPORT0002",
              importedResourceId: "en_US",
              importedResourceName: "en_US",
              importedResourceType: "BotLocale",
              importStatus: "Completed",
              mergeStrategy: "Append",
              creationDateTime: 1782864000.125,
              lastUpdatedDateTime: 1782864031.5,
            },
          ],
        },
        empty: { importSummaries: [] },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: {
        tooManyResults: {
          message: "1 validation error detected: Value '99999' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000",
        },
      },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/importer/session is not authorized to perform: lex:ListImports",
        },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "UnknownOperationException",
      },
      mediaType: "application/json",
      examples: {
        unknownOperation: { Output: { __type: "com.amazon.coral.service#UnknownOperationException" }, Version: "1.0" },
      },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: "The service met an error of its own. Send the request again." } },
    },
  ],
  describeImport: [
    {
      status: 200,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        inProgress: {
          importId: "IMPORT0001",
          resourceSpecification: {
            botImportSpecification: {
              botName: "OrderFlowers",
              roleArn: "arn:aws:iam::123456789012:role/LexBotRole",
              dataPrivacy: { childDirected: false },
            },
          },
          mergeStrategy: "FailOnConflict",
          importStatus: "InProgress",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864000.125,
        },
        completed: {
          importId: "IMPORT0001",
          resourceSpecification: {
            botImportSpecification: {
              botName: "OrderFlowers",
              roleArn: "arn:aws:iam::123456789012:role/LexBotRole",
              dataPrivacy: { childDirected: false },
            },
          },
          importedResourceId: "BOT0000002",
          importedResourceName: "OrderFlowers",
          mergeStrategy: "FailOnConflict",
          importStatus: "Completed",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864031.5,
        },
        completedLocale: {
          importId: "IMPORT0001",
          resourceSpecification: {
            botLocaleImportSpecification: {
              botId: "BOT0000001",
              botVersion: "DRAFT",
              localeId: "en_US",
              nluIntentConfidenceThreshold: 0.4,
              voiceSettings: { engine: "neural", voiceId: "Joanna" },
            },
          },
          importedResourceId: "en_US",
          importedResourceName: "en_US",
          mergeStrategy: "Append",
          importStatus: "Completed",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864031.5,
        },
        completedVocabulary: {
          importId: "IMPORT0001",
          resourceSpecification: {
            customVocabularyImportSpecification: { botId: "BOT0000001", botVersion: "DRAFT", localeId: "en_GB" },
          },
          importedResourceId: "en_GB",
          importedResourceName: "en_GB",
          mergeStrategy: "Overwrite",
          importStatus: "Completed",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864031.5,
        },
        completedTestSet: {
          importId: "IMPORT0001",
          resourceSpecification: {
            testSetImportResourceSpecification: {
              testSetName: "OrderFlowersTests",
              description: "What callers said in July",
              roleArn: "arn:aws:iam::123456789012:role/LexTestSetRole",
              storageLocation: {
                s3BucketName: "lex-test-sets",
                s3Path: "order-flowers/",
                kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-4000-8000-000000000001",
              },
              importInputLocation: { s3BucketName: "lex-test-sets", s3Path: "incoming/order-flowers.csv" },
              modality: "Text",
              testSetTags: { team: "flowers" },
            },
          },
          importedResourceId: "TEST000001",
          importedResourceName: "OrderFlowersTests",
          mergeStrategy: "Overwrite",
          importStatus: "Completed",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864031.5,
        },
        failed: {
          importId: "IMPORT0001",
          resourceSpecification: {
            botImportSpecification: {
              botName: "OrderFlowers",
              roleArn: "arn:aws:iam::123456789012:role/LexBotRole",
              dataPrivacy: { childDirected: false },
            },
          },
          mergeStrategy: "FailOnConflict",
          importStatus: "Failed",
          failureReasons: ["A bot with the name OrderFlowers exists."],
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864031.5,
        },
        deleting: {
          importId: "IMPORT0001",
          resourceSpecification: {
            botImportSpecification: {
              botName: "OrderFlowers",
              roleArn: "arn:aws:iam::123456789012:role/LexBotRole",
              dataPrivacy: { childDirected: false },
            },
          },
          mergeStrategy: "FailOnConflict",
          importStatus: "Deleting",
          creationDateTime: 1782864000.125,
          lastUpdatedDateTime: 1782864090.75,
        },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: {
        invalidId: {
          message: "1 validation error detected: Value 'IMPORT-001' at 'importId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-zA-Z]+$",
        },
      },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/importer/session is not authorized to perform: lex:DescribeImport on resource: arn:aws:lex:us-east-1:123456789012:bot/BOT0000001",
        },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ResourceNotFoundException",
      },
      mediaType: "application/json",
      examples: { notFound: { message: "There is no import IMPORT0001." } },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: "The service met an error of its own. Send the request again." } },
    },
  ],
  deleteImport: [
    {
      status: 202,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: { deleting: { importId: "IMPORT0001", importStatus: "Deleting" } },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ValidationException",
      },
      mediaType: "application/json",
      examples: {
        invalidId: {
          message: "1 validation error detected: Value 'IMPORT-001' at 'importId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-zA-Z]+$",
        },
      },
    },
    {
      status: 402,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ServiceQuotaExceededException",
      },
      mediaType: "application/json",
      examples: { quotaExceeded: { message: "The bot has reached one of its quotas." } },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/importer/session is not authorized to perform: lex:DeleteImport on resource: arn:aws:lex:us-east-1:123456789012:bot/BOT0000001",
        },
      },
    },
    {
      status: 404,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "UnknownOperationException",
      },
      mediaType: "application/json",
      examples: {
        unknownOperation: { Output: { __type: "com.amazon.coral.service#UnknownOperationException" }, Version: "1.0" },
      },
    },
    {
      status: 412,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "PreconditionFailedException",
      },
      mediaType: "application/json",
      examples: { preconditionFailed: { message: "The value IMPORT0001 of importId is not valid." } },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "ThrottlingException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { throttled: { message: "The rate of requests is too high. Wait and send the request again." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalServerException",
      },
      mediaType: "application/json",
      examples: { internalServer: { message: "The service met an error of its own. Send the request again." } },
    },
  ],
}
