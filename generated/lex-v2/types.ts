// Generated from specs/lex-v2. Edit that and run npm run generate.

export interface paths {
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start an export
         * @description Names one resource, the format of its files and, if wanted, a password for the archive. The answer comes
         *     at once and holds the `exportId` to ask for with `describeExport`.
         *
         *     There is no token against repeats: sending the request again makes a second export. A `DRAFT` that is
         *     edited while it is exported may come out inconsistent.
         *
         *     The caller needs the permission `lex:CreateExport`.
         */
        put: operations["createExport"];
        /**
         * List the exports of the last seven days
         * @description Lists all exports, or those of one bot, one version or one locale. Paging is in the body: send the
         *     `nextToken` of an answer to get the next page. botocore has no paginator for this operation.
         *
         *     The list holds neither an address nor reasons for a failure; `describeExport` does.
         *
         *     The caller needs the permission `lex:ListExports`, which works with the resource `*` only.
         */
        post: operations["listExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how far an export is, and where its archive can be fetched
         * @description Repeat the call every ten seconds until the state is final. AWS's own waiter gives up after 35 calls.
         *
         *     The address of a complete export lives for five minutes from this call on; call again for a fresh one.
         *     Whoever may describe an export can fetch its archive, so treat the `exportId` and the address as secrets.
         *
         *     The caller needs the permission `lex:DescribeExport`, and those to describe and to list what is exported.
         */
        get: operations["describeExport"];
        /**
         * Set or remove the password of an archive
         * @description The archive is built again with the password that the request holds; without one it is built without
         *     password. This is the way out when a password is lost. Ask `describeExport` for the new archive.
         *
         *     Whether the state returns to `InProgress` in the meantime is not published.
         *
         *     The caller needs the permission `lex:UpdateExport`.
         */
        put: operations["updateExport"];
        post?: never;
        /**
         * Delete an export and its archive
         * @description The export is deleted in the background. Afterwards it is in no list any more. The service models neither 404 nor 409
         *     for this operation, so nobody has shown what an unknown id gets.
         *
         *     The caller needs the permission `lex:DeleteExport`.
         */
        delete: operations["deleteExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/createuploadurl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an address to which an archive can be uploaded
         * @description The first step of an import: the answer holds a pre-signed address and the `importId` for `startImport`. Send the
         *     archive to the address with PUT, without credentials and within five minutes; after that ask for another address.
         *
         *     Nothing is imported by this call, so one whose fate is unknown may be sent again.
         *
         *     The request has neither a body nor a content type. The caller needs the permission `lex:CreateUploadUrl`, which
         *     works with the resource `*` only.
         */
        post: operations["createUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start an import of an archive that has been uploaded
         * @description Names the import as `createUploadUrl` called it, the one resource that the archive becomes, and what happens to
         *     resources of the same name. The answer comes at once; `describeImport` tells how far the import is.
         *
         *     A test set is not read from the uploaded archive but from a bucket of the caller. Tags can be given here only, and a
         *     bot locale has to be built before it can be used.
         *
         *     There is no token against repeats, and what a second start with the same `importId` does nobody has shown.
         *
         *     The caller needs the permission `lex:StartImport`.
         */
        put: operations["startImport"];
        /**
         * List the imports of the last seven days
         * @description Lists all imports, or those into one bot or one locale. Paging is in the body: send the `nextToken` of an answer to
         *     get the next page. botocore has no paginator for this operation.
         *
         *     The list holds neither what was asked for nor reasons for a failure; `describeImport` does. With a locale and without
         *     a filter it holds bot locales and custom vocabularies.
         *
         *     The caller needs the permission `lex:ListImports`.
         */
        post: operations["listImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how far an import is, and why it failed
         * @description Repeat the call every ten seconds until the state is final. AWS's own waiter gives up after 35 calls.
         *
         *     The caller needs the permission `lex:DescribeImport`.
         */
        get: operations["describeImport"];
        put?: never;
        post?: never;
        /**
         * Delete an import and its uploaded archive
         * @description The record of the import and the archive that was uploaded for it are deleted in the background; what was imported
         *     stays. Afterwards the import is in no list any more and `describeImport` does not know it. The service models neither
         *     404 nor 409 for this operation, so nobody has shown what an unknown id gets.
         *
         *     The caller needs the permission `lex:DeleteImport`.
         */
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One export job as the service sees it */
        DescribedExport: {
            exportId: components["schemas"]["Id"];
            resourceSpecification?: components["schemas"]["ExportResourceSpecification"];
            fileFormat?: components["schemas"]["ImportExportFileFormat"];
            exportStatus: components["schemas"]["ExportStatus"];
            /** @description Why the export failed; there once `exportStatus` is `Failed` */
            failureReasons?: string[] | null;
            /**
             * @description Pre-signed address of the zip archive, for five minutes; there once `exportStatus` is `Completed`.
             *     Whoever has it can fetch the archive.
             */
            downloadUrl?: string | null;
            creationDateTime?: components["schemas"]["Timestamp"];
            lastUpdatedDateTime?: components["schemas"]["Timestamp"];
        };
        /** @description What to export, and how */
        CreateExportRequest: {
            resourceSpecification: components["schemas"]["ExportResourceSpecification"];
            /**
             * @description Format of the files in the archive: `TSV` for a custom vocabulary and for nothing else, `LexJson` for a bot or a
             *     bot locale. `CSV` came with test sets, so it should go with them. No SDK checks the pair, and what the service
             *     does with another one nobody has shown.
             * @enum {string}
             */
            fileFormat: "LexJson" | "TSV" | "CSV";
            filePassword?: components["schemas"]["ImportExportFilePassword"];
        };
        /** @description The export job that has been started */
        CreatedExport: {
            exportId: components["schemas"]["Id"];
            resourceSpecification?: components["schemas"]["ExportResourceSpecification"];
            fileFormat?: components["schemas"]["ImportExportFileFormat"];
            exportStatus: components["schemas"]["ExportStatus"];
            creationDateTime?: components["schemas"]["Timestamp"];
        };
        /** @description Which exports to list, in which order */
        ListExportsRequest: {
            botId?: components["schemas"]["Id"];
            botVersion?: components["schemas"]["BotVersion"];
            localeId?: components["schemas"]["LocaleId"];
            sortBy?: components["schemas"]["ExportSortBy"];
            /** @description One condition that the listed exports meet */
            filters?: components["schemas"]["ExportFilter"][];
            /** @description Greatest number of exports on a page */
            maxResults?: number;
            /** @description The token of the page before, to get the page after it */
            nextToken?: string;
        };
        /** @description One page of exports; the members of the request that chose them come back */
        ListedExports: {
            botId?: components["schemas"]["Id"];
            botVersion?: components["schemas"]["BotVersion"];
            localeId?: components["schemas"]["LocaleId"];
            /** @description The exports of this page */
            exportSummaries?: components["schemas"]["ExportSummary"][];
            /** @description Token of the next page; without it this page is the last one */
            nextToken?: string | null;
        };
        /** @description The new password of the archive */
        UpdateExportRequest: {
            filePassword?: components["schemas"]["ImportExportFilePassword"];
        };
        /** @description The export job whose archive is built again */
        UpdatedExport: {
            exportId: components["schemas"]["Id"];
            resourceSpecification?: components["schemas"]["ExportResourceSpecification"];
            fileFormat?: components["schemas"]["ImportExportFileFormat"];
            exportStatus: components["schemas"]["ExportStatus"];
            creationDateTime?: components["schemas"]["Timestamp"];
            lastUpdatedDateTime?: components["schemas"]["Timestamp"];
        };
        /** @description The export job that is being deleted */
        DeletedExport: {
            exportId: components["schemas"]["Id"];
            exportStatus: components["schemas"]["ExportStatus"];
        };
        /** @description One export job in a list */
        ExportSummary: {
            exportId: components["schemas"]["Id"];
            resourceSpecification?: components["schemas"]["ExportResourceSpecification"];
            fileFormat?: components["schemas"]["ImportExportFileFormat"];
            exportStatus: components["schemas"]["ExportStatus"];
            creationDateTime?: components["schemas"]["Timestamp"];
            lastUpdatedDateTime?: components["schemas"]["Timestamp"];
        };
        /** @description State of the export job; `Deleting` comes after `deleteExport` */
        ExportStatus: "InProgress" | "Completed" | "Failed" | "Deleting" | (string & {});
        /** @description The one resource of the export; give exactly one of the members */
        ExportResourceSpecification: {
            botExportSpecification?: components["schemas"]["BotExportSpecification"];
            botLocaleExportSpecification?: components["schemas"]["BotLocaleExportSpecification"];
            customVocabularyExportSpecification?: components["schemas"]["CustomVocabularyExportSpecification"];
            testSetExportSpecification?: components["schemas"]["TestSetExportSpecification"];
        };
        /** @description Number of a version, or `DRAFT` for the working copy */
        BotVersion: string;
        /** @description Language and country, as in `en_US` */
        LocaleId: string;
        /** @description A bot with all its locales */
        BotExportSpecification: {
            /** @description The bot to export */
            botId: string;
            botVersion: components["schemas"]["BotVersion"];
        };
        /** @description One locale of a bot */
        BotLocaleExportSpecification: {
            /** @description The bot that has the locale */
            botId: string;
            botVersion: components["schemas"]["BotVersion"];
            localeId: components["schemas"]["LocaleId"];
        };
        /** @description The custom vocabulary of one locale of a bot */
        CustomVocabularyExportSpecification: {
            /** @description The bot that has the vocabulary */
            botId: string;
            botVersion: components["schemas"]["BotVersion"];
            localeId: components["schemas"]["LocaleId"];
        };
        /** @description A test set */
        TestSetExportSpecification: {
            /** @description The test set to export */
            testSetId: string;
        };
        /** @description The order of a list */
        ExportSortBy: {
            /**
             * @description Member to sort by
             * @enum {string}
             */
            attribute: "LastUpdatedDateTime";
            /**
             * @description Oldest or newest first
             * @enum {string}
             */
            order: "Ascending" | "Descending";
        };
        /** @description A condition that the listed exports meet */
        ExportFilter: {
            /**
             * @description What is compared
             * @enum {string}
             */
            name: "ExportResourceType";
            /** @description The value to compare with */
            values: components["schemas"]["FilterValue"][];
            /**
             * @description `EQ` asks for the same value, `CO` for one that contains the given text
             * @enum {string}
             */
            operator: "CO" | "EQ";
        };
        /** @description Kind of resource, or with `CO` a part of its name */
        FilterValue: string;
        /** @description An address for one archive, and the id of the import that will read it */
        CreatedUploadUrl: {
            importId: components["schemas"]["Id"];
            /** @description Pre-signed address to send the zip archive to with PUT, for five minutes. Whoever has it can say what is imported. */
            uploadUrl: string;
        };
        /** @description What the archive becomes, and how */
        StartImportRequest: {
            importId: components["schemas"]["Id"];
            resourceSpecification: components["schemas"]["ImportResourceSpecification"];
            /**
             * @description What happens where a resource of the same name is there already: `FailOnConflict` imports nothing, `Overwrite`
             *     replaces it, `Append` adds to it and is for a bot locale only. No SDK checks the last, and what the service does with
             *     another resource nobody has shown.
             * @enum {string}
             */
            mergeStrategy: "Overwrite" | "FailOnConflict" | "Append";
            filePassword?: components["schemas"]["ImportExportFilePassword"];
        };
        /** @description The import job that has been started */
        StartedImport: {
            importId: components["schemas"]["Id"];
            resourceSpecification?: components["schemas"]["ImportResourceSpecification"];
            mergeStrategy?: components["schemas"]["MergeStrategy"];
            importStatus: components["schemas"]["ImportStatus"];
            creationDateTime?: components["schemas"]["Timestamp"];
        };
        /** @description One import job as the service sees it */
        DescribedImport: {
            importId: components["schemas"]["Id"];
            resourceSpecification?: components["schemas"]["ImportResourceSpecification"];
            importedResourceId?: components["schemas"]["ImportedResourceId"];
            importedResourceName?: components["schemas"]["ImportedResourceName"];
            mergeStrategy?: components["schemas"]["MergeStrategy"];
            importStatus: components["schemas"]["ImportStatus"];
            /** @description Why the import failed; there once `importStatus` is `Failed` */
            failureReasons?: string[] | null;
            creationDateTime?: components["schemas"]["Timestamp"];
            lastUpdatedDateTime?: components["schemas"]["Timestamp"];
        };
        /** @description Which imports to list, in which order */
        ListImportsRequest: {
            botId?: components["schemas"]["Id"];
            botVersion?: components["schemas"]["DraftBotVersion"];
            localeId?: components["schemas"]["LocaleId"];
            sortBy?: components["schemas"]["ImportSortBy"];
            /** @description One condition that the listed imports meet */
            filters?: components["schemas"]["ImportFilter"][];
            /** @description Greatest number of imports on a page */
            maxResults?: number;
            /** @description The token of the page before, to get the page after it */
            nextToken?: string;
        };
        /** @description One page of imports; the members of the request that chose them come back */
        ListedImports: {
            botId?: components["schemas"]["Id"];
            botVersion?: components["schemas"]["DraftBotVersion"];
            localeId?: components["schemas"]["LocaleId"];
            /** @description The imports of this page */
            importSummaries?: components["schemas"]["ImportSummary"][];
            /** @description Token of the next page; without it this page is the last one */
            nextToken?: string | null;
        };
        /** @description The import job that is being deleted */
        DeletedImport: {
            importId: components["schemas"]["Id"];
            importStatus: components["schemas"]["ImportStatus"];
        };
        /** @description One import job in a list */
        ImportSummary: {
            importId: components["schemas"]["Id"];
            importedResourceId?: components["schemas"]["ImportedResourceId"];
            importedResourceName?: components["schemas"]["ImportedResourceName"];
            /** @description Kind of the resource that was imported */
            importedResourceType?: "Bot" | "BotLocale" | "CustomVocabulary" | "TestSet" | (string & {});
            importStatus: components["schemas"]["ImportStatus"];
            mergeStrategy?: components["schemas"]["MergeStrategy"];
            creationDateTime?: components["schemas"]["Timestamp"];
            lastUpdatedDateTime?: components["schemas"]["Timestamp"];
        };
        /** @description State of the import job; `Deleting` comes after `deleteImport` */
        ImportStatus: "InProgress" | "Completed" | "Failed" | "Deleting" | (string & {});
        /** @description What happened where a resource of the same name was there already */
        MergeStrategy: "Overwrite" | "FailOnConflict" | "Append" | (string & {});
        /**
         * @description Id of what the import made; nobody has shown one. Five characters are allowed too, so that of a bot locale should be its
         *     `localeId`.
         */
        ImportedResourceId: string | null;
        /** @description Name of what the import made */
        ImportedResourceName: string | null;
        /**
         * @description The one resource that the import makes; give exactly one of the members. The answers repeat it, so its lists of values
         *     are open.
         */
        ImportResourceSpecification: {
            botImportSpecification?: components["schemas"]["BotImportSpecification"];
            botLocaleImportSpecification?: components["schemas"]["BotLocaleImportSpecification"];
            customVocabularyImportSpecification?: components["schemas"]["CustomVocabularyImportSpecification"];
            testSetImportResourceSpecification?: components["schemas"]["TestSetImportResourceSpecification"];
        };
        /** @description A bot with all its locales */
        BotImportSpecification: {
            botName: components["schemas"]["Name"];
            roleArn: components["schemas"]["RoleArn"];
            dataPrivacy: components["schemas"]["DataPrivacy"];
            errorLogSettings?: components["schemas"]["ErrorLogSettings"];
            /** @description Seconds for which the bot keeps what a silent user has said */
            idleSessionTTLInSeconds?: number;
            botTags?: components["schemas"]["TagMap"];
            testBotAliasTags?: components["schemas"]["TagMap"];
        };
        /** @description One locale of a bot that is there already */
        BotLocaleImportSpecification: {
            botId: components["schemas"]["Id"];
            botVersion: components["schemas"]["DraftBotVersion"];
            localeId: components["schemas"]["LocaleId"];
            /** @description How sure the bot must be of an intent; below it the fallback intent is among the answers */
            nluIntentConfidenceThreshold?: number;
            voiceSettings?: components["schemas"]["VoiceSettings"];
            speechRecognitionSettings?: components["schemas"]["SpeechRecognitionSettings"];
            /** @description How much noise around a speaker is told from speech */
            speechDetectionSensitivity?: "Default" | "HighNoiseTolerance" | "MaximumNoiseTolerance" | (string & {});
            unifiedSpeechSettings?: components["schemas"]["UnifiedSpeechSettings"];
            audioFillerSettings?: components["schemas"]["AudioFillerSettings"];
            speakerDiarizationSettings?: components["schemas"]["SpeakerDiarizationSettings"];
        };
        /** @description The custom vocabulary of one locale of a bot */
        CustomVocabularyImportSpecification: {
            botId: components["schemas"]["Id"];
            botVersion: components["schemas"]["DraftBotVersion"];
            localeId: components["schemas"]["LocaleId"];
        };
        /** @description A test set, which is read from a bucket of the caller and not from the uploaded archive */
        TestSetImportResourceSpecification: {
            testSetName: components["schemas"]["Name"];
            /** @description What the test set is for */
            description?: string;
            roleArn: components["schemas"]["RoleArn"];
            storageLocation: components["schemas"]["TestSetStorageLocation"];
            importInputLocation: components["schemas"]["TestSetImportInputLocation"];
            /** @description Whether the test set is written or spoken */
            modality: "Text" | "Audio" | (string & {});
            testSetTags?: components["schemas"]["TagMap"];
        };
        /** @description What the law asks of the bot */
        DataPrivacy: {
            /** @description Whether the bot is for children under 13, as the law of the United States called COPPA means it */
            childDirected: boolean;
        };
        /** @description Whether errors of the bot are logged */
        ErrorLogSettings: {
            /** @description Whether errors are logged */
            enabled: boolean;
        };
        /** @description The voice of Amazon Polly in which the bot speaks */
        VoiceSettings: {
            /** @description Kind of voice; `standard` where it is not given */
            engine?: "standard" | "neural" | "long-form" | "generative" | (string & {});
            /** @description Name of the voice, such as `Joanna` */
            voiceId: string;
        };
        /** @description Which model turns speech into text */
        SpeechRecognitionSettings: {
            /** @description Kind of the model */
            speechModelPreference?: "Standard" | "Neural" | "Deepgram" | "Advanced" | (string & {});
            speechModelConfig?: components["schemas"]["SpeechModelConfig"];
        };
        /** @description Settings of the model that was chosen */
        SpeechModelConfig: {
            deepgramConfig?: components["schemas"]["DeepgramConfig"];
        };
        /** @description How to call Deepgram */
        DeepgramConfig: {
            /** @description Name of the secret in AWS Secrets Manager that holds the token for Deepgram, and not the token */
            apiTokenSecretArn: string;
            /** @description Deepgram's name of its model */
            modelId?: string;
        };
        /** @description One foundation model that both hears and speaks */
        UnifiedSpeechSettings: {
            speechFoundationModel: components["schemas"]["SpeechFoundationModel"];
        };
        /** @description The foundation model, and the voice in which it speaks */
        SpeechFoundationModel: {
            /** @description The model in Amazon Bedrock */
            modelArn: string;
            /** @description Name of the voice */
            voiceId?: string;
        };
        /** @description The sound that fills the time in which the bot thinks; `unifiedSpeechSettings` must be given when it is enabled */
        AudioFillerSettings: {
            /** @description Whether there is such a sound */
            enabled?: boolean;
            /** @description The sound; to be given when it is enabled */
            audioType?: "MELODY_CHIPPER_CHIME" | "MELODY_CURIOUS_CRAWL" | "MELODY_RISING_RIPPLE" | "MELODY_PATIENT_PING" | "MELODY_PONDERING_PONG" | "TYPING_KINETIC_KEYS" | "TYPING_QUIET_QWERTY" | (string & {});
            /** @description Milliseconds of silence before the sound; 2500 where it is not given */
            startDelayInMilliseconds?: number;
            /** @description Milliseconds for which the sound plays at least; 3000 where it is not given */
            minimumPlayDurationInMilliseconds?: number;
            /** @description Milliseconds of silence between the sound and the answer; 500 where it is not given */
            responseDeliveryDelayInMilliseconds?: number;
        };
        /** @description Whether the bot hears the loudest speaker only */
        SpeakerDiarizationSettings: {
            /** @description Whether other speakers count as noise */
            enabled: boolean;
        };
        /** @description Where Amazon Lex keeps the test set */
        TestSetStorageLocation: {
            s3BucketName: components["schemas"]["S3BucketName"];
            s3Path: components["schemas"]["S3ObjectPath"];
            /** @description The key of AWS KMS that encrypts the test set */
            kmsKeyArn?: string;
        };
        /** @description Where the CSV file of the test set is read from */
        TestSetImportInputLocation: {
            s3BucketName: components["schemas"]["S3BucketName"];
            s3Path: components["schemas"]["S3ObjectPath"];
        };
        /** @description The order of a list */
        ImportSortBy: {
            /**
             * @description Member to sort by
             * @enum {string}
             */
            attribute: "LastUpdatedDateTime";
            /**
             * @description Oldest or newest first
             * @enum {string}
             */
            order: "Ascending" | "Descending";
        };
        /** @description A condition that the listed imports meet */
        ImportFilter: {
            /**
             * @description What is compared
             * @enum {string}
             */
            name: "ImportResourceType";
            /** @description The value to compare with */
            values: components["schemas"]["FilterValue"][];
            /**
             * @description `EQ` asks for the same value, `CO` for one that contains the given text
             * @enum {string}
             */
            operator: "CO" | "EQ";
        };
        /** @description The working copy of a bot, into which everything is imported */
        DraftBotVersion: string;
        /** @description Name of a bot, a test set or another resource */
        Name: string;
        /** @description The IAM role as which Amazon Lex acts */
        RoleArn: string;
        /** @description Name of a bucket of Amazon S3 */
        S3BucketName: string;
        /** @description Path inside the bucket */
        S3ObjectPath: string;
        /** @description Tags, by keys of 1 to 128 characters */
        TagMap: {
            [key: string]: string;
        };
        /** @description Format of the files in the archive */
        ImportExportFileFormat: "LexJson" | "TSV" | "CSV" | (string & {});
        /** @description Password of the archive; without one, everybody who has the address can read the archive */
        ImportExportFilePassword: string;
        /** @description Identifier that Amazon Lex gave; those seen in public have capital letters and digits only */
        Id: string;
        /** @description Seconds since 1970-01-01 UTC; fractions are possible */
        Timestamp: number;
        /** @description The envelope of every error; the error's name is in the header `x-amzn-ErrorType` */
        ErrorEnvelope: {
            /** @description What went wrong, in words */
            message?: string | null;
        };
        /** @description The envelope of what is not there, a resource or an operation */
        NotFound: {
            /** @description What is not there, in words */
            message?: string | null;
            /**
             * @description Which error it is, in the envelope that another AWS service has for an unknown operation. Nobody has shown the
             *     body of this one.
             */
            Output?: {
                /** @description Name of the error, behind a namespace and a hash sign */
                __type?: string;
            };
            /** @description Version of that envelope */
            Version?: string;
        };
        /**
         * @description The envelope of refused credentials. The runtime services name a missing permission under `Message` and a wrong
         *     signature under `message`; nobody has shown a refusal of this service.
         */
        Refusal: {
            /** @description Which permission is missing, in words */
            Message?: string;
            /** @description What is wrong with the credentials, in words */
            message?: string | null;
        };
    };
    responses: {
        /** @description A member has a value that the service refuses */
        InvalidExportId: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ValidationName"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A member has a value that the service refuses */
        InvalidImportId: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ValidationName"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A member has a value that the service refuses */
        TooManyResults: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ValidationName"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A quota of the bot is used up */
        QuotaExceeded: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ServiceQuotaExceededName"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service does not take the content type of the request; the error says that it does not know the operation */
        UnknownOperation: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["UnknownOperationName"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
                "application/x-amz-json-1.1": components["schemas"]["NotFound"];
            };
        };
        /** @description Too many requests; wait before the next one */
        Throttled: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ThrottlingName"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service failed; the same request may succeed later */
        ServiceFailed: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["InternalServerName"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
                "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The export, as `createExport` named it
         * @example EXPORT0001
         */
        ExportId: components["schemas"]["Id"];
        /**
         * @description The import, as `createUploadUrl` named it
         * @example IMPORT0001
         */
        ImportId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the request in support cases
         * @example 00000000-0000-4000-8000-000000000001
         */
        RequestId: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example ValidationException
         */
        ValidationName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example ServiceQuotaExceededException
         */
        ServiceQuotaExceededName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example AccessDeniedException
         */
        AccessDeniedName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example ResourceNotFoundException
         */
        ResourceNotFoundName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example UnknownOperationException
         */
        UnknownOperationName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example ConflictException
         */
        ConflictName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example PreconditionFailedException
         */
        PreconditionFailedName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example ThrottlingException
         */
        ThrottlingName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example InternalServerException
         */
        InternalServerName: string;
        /**
         * @description Seconds to wait before the next request
         * @example 5
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type DescribedExport = components['schemas']['DescribedExport'];
export type CreateExportRequest = components['schemas']['CreateExportRequest'];
export type CreatedExport = components['schemas']['CreatedExport'];
export type ListExportsRequest = components['schemas']['ListExportsRequest'];
export type ListedExports = components['schemas']['ListedExports'];
export type UpdateExportRequest = components['schemas']['UpdateExportRequest'];
export type UpdatedExport = components['schemas']['UpdatedExport'];
export type DeletedExport = components['schemas']['DeletedExport'];
export type ExportSummary = components['schemas']['ExportSummary'];
export type ExportStatus = components['schemas']['ExportStatus'];
export type ExportResourceSpecification = components['schemas']['ExportResourceSpecification'];
export type BotVersion = components['schemas']['BotVersion'];
export type LocaleId = components['schemas']['LocaleId'];
export type BotExportSpecification = components['schemas']['BotExportSpecification'];
export type BotLocaleExportSpecification = components['schemas']['BotLocaleExportSpecification'];
export type CustomVocabularyExportSpecification = components['schemas']['CustomVocabularyExportSpecification'];
export type TestSetExportSpecification = components['schemas']['TestSetExportSpecification'];
export type ExportSortBy = components['schemas']['ExportSortBy'];
export type ExportFilter = components['schemas']['ExportFilter'];
export type FilterValue = components['schemas']['FilterValue'];
export type CreatedUploadUrl = components['schemas']['CreatedUploadUrl'];
export type StartImportRequest = components['schemas']['StartImportRequest'];
export type StartedImport = components['schemas']['StartedImport'];
export type DescribedImport = components['schemas']['DescribedImport'];
export type ListImportsRequest = components['schemas']['ListImportsRequest'];
export type ListedImports = components['schemas']['ListedImports'];
export type DeletedImport = components['schemas']['DeletedImport'];
export type ImportSummary = components['schemas']['ImportSummary'];
export type ImportStatus = components['schemas']['ImportStatus'];
export type MergeStrategy = components['schemas']['MergeStrategy'];
export type ImportedResourceId = components['schemas']['ImportedResourceId'];
export type ImportedResourceName = components['schemas']['ImportedResourceName'];
export type ImportResourceSpecification = components['schemas']['ImportResourceSpecification'];
export type BotImportSpecification = components['schemas']['BotImportSpecification'];
export type BotLocaleImportSpecification = components['schemas']['BotLocaleImportSpecification'];
export type CustomVocabularyImportSpecification = components['schemas']['CustomVocabularyImportSpecification'];
export type TestSetImportResourceSpecification = components['schemas']['TestSetImportResourceSpecification'];
export type DataPrivacy = components['schemas']['DataPrivacy'];
export type ErrorLogSettings = components['schemas']['ErrorLogSettings'];
export type VoiceSettings = components['schemas']['VoiceSettings'];
export type SpeechRecognitionSettings = components['schemas']['SpeechRecognitionSettings'];
export type SpeechModelConfig = components['schemas']['SpeechModelConfig'];
export type DeepgramConfig = components['schemas']['DeepgramConfig'];
export type UnifiedSpeechSettings = components['schemas']['UnifiedSpeechSettings'];
export type SpeechFoundationModel = components['schemas']['SpeechFoundationModel'];
export type AudioFillerSettings = components['schemas']['AudioFillerSettings'];
export type SpeakerDiarizationSettings = components['schemas']['SpeakerDiarizationSettings'];
export type TestSetStorageLocation = components['schemas']['TestSetStorageLocation'];
export type TestSetImportInputLocation = components['schemas']['TestSetImportInputLocation'];
export type ImportSortBy = components['schemas']['ImportSortBy'];
export type ImportFilter = components['schemas']['ImportFilter'];
export type DraftBotVersion = components['schemas']['DraftBotVersion'];
export type Name = components['schemas']['Name'];
export type RoleArn = components['schemas']['RoleArn'];
export type S3BucketName = components['schemas']['S3BucketName'];
export type S3ObjectPath = components['schemas']['S3ObjectPath'];
export type TagMap = components['schemas']['TagMap'];
export type ImportExportFileFormat = components['schemas']['ImportExportFileFormat'];
export type ImportExportFilePassword = components['schemas']['ImportExportFilePassword'];
export type Id = components['schemas']['Id'];
export type Timestamp = components['schemas']['Timestamp'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type NotFound = components['schemas']['NotFound'];
export type Refusal = components['schemas']['Refusal'];
export type ResponseInvalidExportId = components['responses']['InvalidExportId'];
export type ResponseInvalidImportId = components['responses']['InvalidImportId'];
export type ResponseTooManyResults = components['responses']['TooManyResults'];
export type ResponseQuotaExceeded = components['responses']['QuotaExceeded'];
export type ResponseUnknownOperation = components['responses']['UnknownOperation'];
export type ResponseThrottled = components['responses']['Throttled'];
export type ResponseServiceFailed = components['responses']['ServiceFailed'];
export type ParameterExportId = components['parameters']['ExportId'];
export type ParameterImportId = components['parameters']['ImportId'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderValidationName = components['headers']['ValidationName'];
export type HeaderServiceQuotaExceededName = components['headers']['ServiceQuotaExceededName'];
export type HeaderAccessDeniedName = components['headers']['AccessDeniedName'];
export type HeaderResourceNotFoundName = components['headers']['ResourceNotFoundName'];
export type HeaderUnknownOperationName = components['headers']['UnknownOperationName'];
export type HeaderConflictName = components['headers']['ConflictName'];
export type HeaderPreconditionFailedName = components['headers']['PreconditionFailedName'];
export type HeaderThrottlingName = components['headers']['ThrottlingName'];
export type HeaderInternalServerName = components['headers']['InternalServerName'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    createExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to export, and how */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExportRequest"];
                "application/x-amz-json-1.1": components["schemas"]["CreateExportRequest"];
            };
        };
        responses: {
            /** @description The export has been accepted and is being built */
            202: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExport"];
                    "application/x-amz-json-1.1": components["schemas"]["CreatedExport"];
                };
            };
            /** @description A member has a value that the service refuses */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ValidationName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
            402: components["responses"]["QuotaExceeded"];
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            /** @description No resource has the ids that the request names; or, as `UnknownOperationException`, its content type is not taken */
            404: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ResourceNotFoundName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                    "application/x-amz-json-1.1": components["schemas"]["NotFound"];
                };
            };
            /** @description The resource is in a conflicting state, such as a bot that is still being created */
            409: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ConflictName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    listExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which exports to list, in which order; without it, all of them */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListExportsRequest"];
                "application/x-amz-json-1.1": components["schemas"]["ListExportsRequest"];
            };
        };
        responses: {
            /** @description One page of exports */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedExports"];
                    "application/x-amz-json-1.1": components["schemas"]["ListedExports"];
                };
            };
            400: components["responses"]["TooManyResults"];
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["UnknownOperation"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    describeExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The export, as `createExport` named it
                 * @example EXPORT0001
                 */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the export is, with the archive's address once it is complete */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribedExport"];
                    "application/x-amz-json-1.1": components["schemas"]["DescribedExport"];
                };
            };
            400: components["responses"]["InvalidExportId"];
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description No export has this id, which is also what a deletion should end in; or, as `UnknownOperationException`, the content
             *     type of the request is not taken
             */
            404: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ResourceNotFoundName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                    "application/x-amz-json-1.1": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    updateExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The export, as `createExport` named it
                 * @example EXPORT0001
                 */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        /** @description The new password; without it the archive becomes readable for everybody who has its address */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateExportRequest"];
                "application/x-amz-json-1.1": components["schemas"]["UpdateExportRequest"];
            };
        };
        responses: {
            /** @description The change has been accepted */
            202: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedExport"];
                    "application/x-amz-json-1.1": components["schemas"]["UpdatedExport"];
                };
            };
            400: components["responses"]["InvalidExportId"];
            402: components["responses"]["QuotaExceeded"];
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            /** @description No export has this id; or, as `UnknownOperationException`, the content type of the request is not taken */
            404: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ResourceNotFoundName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                    "application/x-amz-json-1.1": components["schemas"]["NotFound"];
                };
            };
            /** @description The resource is in a conflicting state, such as a bot that is still being created */
            409: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ConflictName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    deleteExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The export, as `createExport` named it
                 * @example EXPORT0001
                 */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export is being deleted */
            202: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedExport"];
                    "application/x-amz-json-1.1": components["schemas"]["DeletedExport"];
                };
            };
            400: components["responses"]["InvalidExportId"];
            402: components["responses"]["QuotaExceeded"];
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["UnknownOperation"];
            /** @description One or more members of the request are not valid; check them and send it again */
            412: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["PreconditionFailedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["Throttled"];
            /** @description The service failed; the same request may succeed later */
            500: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["InternalServerName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createUploadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An address for one archive, and the id of the import that will read it */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUploadUrl"];
                    "application/x-amz-json-1.1": components["schemas"]["CreatedUploadUrl"];
                };
            };
            /** @description The service refuses the request */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ValidationName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            /** @description Something that the request needs does not exist, the service does not say what; or, as `UnknownOperationException`, it wants a content type */
            404: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ResourceNotFoundName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                    "application/x-amz-json-1.1": components["schemas"]["NotFound"];
                };
            };
            /** @description Something that the request needs is in a conflicting state */
            409: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ConflictName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    startImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the archive becomes, and how */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartImportRequest"];
                "application/x-amz-json-1.1": components["schemas"]["StartImportRequest"];
            };
        };
        responses: {
            /** @description The import has been accepted and is under way */
            202: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedImport"];
                    "application/x-amz-json-1.1": components["schemas"]["StartedImport"];
                };
            };
            /** @description A member has a value that the service refuses */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ValidationName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
            402: components["responses"]["QuotaExceeded"];
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            /** @description No import or no resource has the ids that the request names; or, as `UnknownOperationException`, its content type is not taken */
            404: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ResourceNotFoundName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                    "application/x-amz-json-1.1": components["schemas"]["NotFound"];
                };
            };
            /** @description The import or the resource is in a conflicting state, such as a bot that is still being created */
            409: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ConflictName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which imports to list, in which order; without it, all of them */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListImportsRequest"];
                "application/x-amz-json-1.1": components["schemas"]["ListImportsRequest"];
            };
        };
        responses: {
            /** @description One page of imports */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedImports"];
                    "application/x-amz-json-1.1": components["schemas"]["ListedImports"];
                };
            };
            400: components["responses"]["TooManyResults"];
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["UnknownOperation"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    describeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import, as `createUploadUrl` named it
                 * @example IMPORT0001
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the import is, with the id of what it made once it is complete */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribedImport"];
                    "application/x-amz-json-1.1": components["schemas"]["DescribedImport"];
                };
            };
            400: components["responses"]["InvalidImportId"];
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description No import has this id, which is also what a deletion ends in; or, as `UnknownOperationException`, the content
             *     type of the request is not taken
             */
            404: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ResourceNotFoundName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                    "application/x-amz-json-1.1": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    deleteImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import, as `createUploadUrl` named it
                 * @example IMPORT0001
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import is being deleted */
            202: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedImport"];
                    "application/x-amz-json-1.1": components["schemas"]["DeletedImport"];
                };
            };
            400: components["responses"]["InvalidImportId"];
            402: components["responses"]["QuotaExceeded"];
            /** @description The credentials are missing, wrong, expired or without permission */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["AccessDeniedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                    "application/x-amz-json-1.1": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["UnknownOperation"];
            /** @description One or more members of the request are not valid; check them and send it again */
            412: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["PreconditionFailedName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                    "application/x-amz-json-1.1": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServiceFailed"];
        };
    };
}

/** Body of a success of createExport. */
export type CreateExportResponse = CreatedExport;
/** Body of a success of listExports. */
export type ListExportsResponse = ListedExports;
/** Body of a success of describeExport. */
export type DescribeExportResponse = DescribedExport;
/** Body of a success of updateExport. */
export type UpdateExportResponse = UpdatedExport;
/** Body of a success of deleteExport. */
export type DeleteExportResponse = DeletedExport;
/** Body of a success of createUploadUrl. */
export type CreateUploadUrlResponse = CreatedUploadUrl;
/** Body of a success of startImport. */
export type StartImportResponse = StartedImport;
/** Body of a success of listImports. */
export type ListImportsResponse = ListedImports;
/** Body of a success of describeImport. */
export type DescribeImportResponse = DescribedImport;
/** Body of a success of deleteImport. */
export type DeleteImportResponse = DeletedImport;