// Generated from specs/kore-ai. Edit that and run npm run generate.

export interface paths {
    "/api/public/bot/{BotID}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the export of a bot
         * @description Asks for an archive of the whole bot, or of the chosen components, and answers at once with the export's id
         *     and the state `pending`. Poll `getBotExportStatus` until the state is final.
         *
         *     The app whose JWT is sent needs the scope *Bot Export* (app of a bot) or *Bot Definition > Bot Export* (app of
         *     the admin console); the vendor's tests give `bot_definition:bot_export` to both. A scope given in the builder
         *     counts only after the bot has been published.
         *
         *     At most 60 requests in a minute and 1,800 in an hour for one bot. What happens when an export of the same bot
         *     is still pending is not known; start one at a time.
         */
        post: operations["startBotExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{BotID}/export/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        /**
         * Ask how far the newest export of a bot is
         * @description Names the bot, not the export: the answer is about the export that was started last. Compare its `_id` with
         *     the one that `startBotExport` gave, lest somebody else's export of the same bot be taken for yours.
         *
         *     Needs the same scope as the start. At most 60 requests in a minute and 1,800 in an hour; five seconds
         *     between two polls are a pace that the vendor's own tests keep. What a bot answers that was never exported is
         *     not known. Two public scripts append a query parameter `exportId`; nothing shows that it is read, and the
         *     vendor's tests do without.
         */
        get: operations["getBotExportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/uploadfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for an import
         * @description Takes one file and gives back its id, which an import asks for. A bot takes several: its definition, its
         *     `config.json`, its icon and, where there is one, its script of functions; or the archive of an export as it is.
         *     How long an id can be used is not known.
         *
         *     At most 60 requests in a minute and 1,800 in an hour. A second upload of the same file gives another id and
         *     does no harm. Limits of an import in the console, which may be those of an upload too: 50 MB for an archive, 500
         *     KB each for `config.json` and a script, 80 KB and 40x40 pixels for an icon, a PNG.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a bot as a new one
         * @description Makes a new bot of uploaded files, or of an uploaded archive, and answers at once with the import's id and the
         *     state `pending`. Poll `getImportStatus` until the state is final; it names the new bot.
         *
         *     Only an app of the admin console can import, with the scope *Bot Definition > Bot Import*, `bot_definition:bot_import`
         *     in the vendor's tests. At most 60 requests in a minute and 1,800 in an hour.
         *
         *     An import fails when a task is missing that another one calls, and one of a higher version of the platform does
         *     not go into a lower one. The newest console takes exports of apps alone, and none of the bots of the platform before.
         */
        post: operations["importBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{BotID}/import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import uploaded files into a bot that is there
         * @description Brings the whole of the files into the bot, or the chosen components, and answers at once with the import's id
         *     and the state `pending`. Poll `getImportStatus` until the state is final.
         *
         *     A whole import takes away what the files do not have, but for a webhook channel; an import of chosen components
         *     keeps it. What is overwritten is lost: export the bot first. A bot that was restored and not published since
         *     cannot be imported into. Apps, scope and limits are those of `importBot`.
         */
        post: operations["importIntoBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/import/status/{BotImportBIR}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, `_id` of the answer to its start
                 * @example bir-00000000-0000-5000-8000-00000000000b
                 */
                BotImportBIR: components["parameters"]["BotImportBIR"];
            };
            cookie?: never;
        };
        /**
         * Ask how far an import is
         * @description Tells of the import with this id, whatever the bot. Poll until `status` is final; `statusLogs` holds one row for
         *     each step that is done, so its first one is a success from the first second on.
         *
         *     Needs the same app and scope as the import. At most 60 requests in a minute and 1,800 in an hour for one import; five
         *     seconds between two polls are a pace that the vendor's own tests keep.
         */
        get: operations["getImportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{BotID}/mlexport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the export of a bot's utterances
         * @description Asks for a file of what the language models of the bot were trained with, and answers at once with the export's id
         *     and the state `IN_PROGRESS`. Takes no body. Poll `getUtteranceExportStatus` until the state is final.
         *
         *     The app needs the scope *Utterances Export* (app of a bot) or *Test > Utterances Export and Train* (app of the admin
         *     console), `test_and_train:ml_export` in the vendor's tests for both. At most 60 requests in a minute and 1,800 in an
         *     hour for one bot.
         */
        post: operations["exportUtterances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/bot/{BotID}/mlexport/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        /**
         * Ask how far the export of a bot's utterances is
         * @description Names the bot, not the export, as the status of a bot's export does: compare `_id` with the one that
         *     `exportUtterances` gave. Whether the answer is about the newest export of the bot, or about the newest of this `type`,
         *     is not known.
         *
         *     Needs the same scope as the start. At most 60 requests in a minute and 1,800 in an hour. A client in use meets 500 at
         *     times on its first poll, and an answer on the next.
         */
        get: operations["getUtteranceExportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Which version of the bot to export, and which parts */
        BotExportRequest: {
            /**
             * @description Version to export: `published` takes the published version of each task, `latest` the newest one. Rejected
             *     and suspended tasks are left out of both.
             * @enum {string}
             */
            exportType: "latest" | "published";
            subTasks?: components["schemas"]["SubTasks"];
            /** @description Whether to export all tasks */
            allTasks?: boolean;
            /** @description Whether to export tasks that the chosen ones call; an import fails when they are missing */
            IncludeDependentTasks?: boolean;
            /** @description Whether to export custom dashboards */
            customDashboards?: boolean;
            exportOptions?: components["schemas"]["ExportOptions"];
        };
        /**
         * @description The wanted components, by group; without this member everything is exported. A list of tasks that is empty and
         *     stands alone is refused; beside a filled group an empty list is as good as none, and archives keep groups that
         *     were left out as empty lists. Which components a group may name, and that it names each once, is inferred.
         */
        ExportOptions: {
            /** @description Kinds of tasks */
            tasks?: ("botTask" | "knowledgeGraph" | "smallTalk" | "forms" | "bottask")[];
            /** @description Training data and settings of language understanding; without it the archive holds no utterances */
            nlpData?: ("utterances" | "patterns" | "traits" | "rules" | "concepts" | "synonyms" | "standardResponses" | "nlpSettings" | "training_data" | "bot_synonyms" | "defaultDialog")[];
            /** @description Groups of settings; without them the archive's `config.json` holds no variables */
            settings?: ("botSettings" | "botVariables" | "ivrSettings" | "genAIandLLMSettings")[];
            /** @description Components of the agent's desk, under the newer name of the group */
            AgentAssist?: components["schemas"]["AgentComponent"][];
            /** @description Components of the agent's desk, under the older name of the group */
            AgentAI?: components["schemas"]["AgentComponent"][];
            /** @description Finer choices inside of groups */
            options?: {
                /** @description Variables that stay out of the archive */
                botVariables?: {
                    /** @description Names of variables to leave out */
                    ignore?: components["schemas"]["Name"][];
                    /** @description Whether to leave out all environment variables */
                    ignoreEnvironmentVariables?: boolean;
                    /** @description Whether to leave out all content variables */
                    ignoreContentVariables?: boolean;
                };
            };
        };
        /**
         * @description A component of the agent's desk
         * @enum {string}
         */
        AgentComponent: "rules" | "playbooks" | "widgetSettings" | "layoutSettings";
        /**
         * @description Tasks to export, by kind and name. Archives keep ids in place of names, a list `forms` too, and all of it inside
         *     `exportOptions`; that is no model for requests.
         */
        SubTasks: {
            /** @description Names of dialog tasks */
            dialogs?: components["schemas"]["Name"][];
            /** @description Names of alert tasks */
            alerts?: components["schemas"]["Name"][];
            /** @description Names of action tasks */
            actions?: components["schemas"]["Name"][];
            /** @description Names of experience flows */
            experienceFlows?: components["schemas"]["Name"][];
        };
        /** @description Name of a task or a variable, as the builder shows it */
        Name: string;
        /** @description The export as it was accepted */
        StartedBotExport: {
            /** @description Id of the export */
            _id: string;
            /** @description Id of the bot */
            streamId: string;
            /** @description State of the export at its start */
            status: "pending" | (string & {});
            /** @description Version that was asked for */
            exportType: "latest" | "published" | (string & {});
            /** @description Kind of the job */
            requestType?: "Botexport" | (string & {});
            /** @description Id of a user of the platform */
            createdBy?: string;
            /**
             * Format: date-time
             * @description Time of the start in UTC, with milliseconds
             */
            createdOn?: string;
            /** @description Version key of the vendor's database; means nothing to callers */
            __v?: number;
        };
        /** @description The newest export of the bot */
        BotExport: {
            /** @description Id of the export, equal to the one that the start gave */
            _id: string;
            /** @description State of the export */
            status: "pending" | "success" | "failed" | "failure" | (string & {});
            /**
             * @description Address of the zip archive, there once the state is `success`. It opens without the header `auth`. How long
             *     it lives is not published; fetch it at once. Find the bot's definition in the archive by either name.
             */
            downloadURL?: string;
            /** @description Id of the bot */
            streamId?: string;
            /** @description Id of the bot under the name that the vendor's pages print */
            botId?: string;
            /** @description Version that was asked for */
            exportType: "latest" | "published" | (string & {});
            /** @description Kind of the job */
            requestType?: "Botexport" | (string & {});
            /** @description Id of a user of the platform */
            createdBy?: string;
            /**
             * Format: date-time
             * @description Time of the start in UTC, with milliseconds
             */
            createdOn?: string;
            /**
             * @description Id of the archive in the vendor's file store, there once the state is `success`. The pages print a placeholder;
             *     that it has 24 hexadecimal digits is inferred from the file ids of neighbouring operations.
             */
            fileId?: string;
            /** @description Size of the archive, there once the state is `success`; the unit is not published */
            fileSize?: string;
            /** @description How the vendor's front end asks for the file */
            store?: {
                /**
                 * @description Parameters for an address of the file. The pages print a placeholder; another job of the vendor has
                 *     `&clientfilename=name.json&batchtesting=true` here, to append to the address for a readable name.
                 */
                urlParams?: string;
            };
            /** @description Version key of the vendor's database; means nothing to callers */
            __v?: number;
        };
        /** @description A file in a form */
        FileUpload: {
            /** @description The file itself */
            file: Blob;
            /**
             * @description What the file is for; `bulkImport` is for bots, utterances and roles, `findly` for Search AI
             * @enum {string}
             */
            fileContext: "bulkImport" | "findly";
            /**
             * @description Kind of the file. Which one an archive and an icon have is inferred: no sample uploads either.
             * @enum {string}
             */
            fileExtension: "json" | "js" | "csv" | "zip" | "png" | "pdf" | "docx" | "txt" | "pptx" | ".json" | ".js" | ".csv";
        };
        /** @description A file that was taken */
        UploadedFile: {
            fileId: components["schemas"]["FileId"];
            /** @description 40 hexadecimal digits, as SHA-1 has them; what they are of is not published */
            hash?: string;
            /** @description Name under which the vendor keeps the file */
            fileName?: string;
        };
        /** @description Id of an uploaded file */
        FileId: string;
        /** @description A new bot, of uploaded files or of an uploaded archive as an export gives it */
        NewBotImport: {
            /**
             * @description The bot comes in files
             * @constant
             */
            uploadMode?: "JSON";
            botDefinition: components["schemas"]["FileId"];
            configInfo: components["schemas"]["FileId"];
            icon: components["schemas"]["FileId"];
            botFunctions?: components["schemas"]["BotFunctions"];
            name?: components["schemas"]["BotName"];
            purpose?: components["schemas"]["BotPurpose"];
            color?: components["schemas"]["BotColor"];
        } | {
            /**
             * @description The bot comes in an archive
             * @constant
             */
            uploadMode: "ZIP";
            zipInfo: components["schemas"]["FileId"];
            name?: components["schemas"]["BotName"];
            purpose?: components["schemas"]["BotPurpose"];
        };
        /** @description Ids of scripts of custom functions; exports have one script at most */
        BotFunctions: components["schemas"]["FileId"][];
        /** @description Name of the new bot; without it that in the files */
        BotName: string;
        /**
         * @description Whom the new bot talks to; without it that in the files counts
         * @enum {string}
         */
        BotPurpose: "customer" | "employee";
        /** @description Colour of the new bot, as a page of the web writes it; no page of the vendor knows it */
        BotColor: string;
        /** @description Files for a bot that is there, and which parts of them to bring in */
        ExistingBotImport: {
            botDefinition: components["schemas"]["FileId"];
            configInfo: components["schemas"]["FileId"];
            botFunctions?: components["schemas"]["BotFunctions"];
            importOptions?: components["schemas"]["ImportOptions"];
        };
        /**
         * @description The wanted components, by group; an empty group beside a filled one is as good as none. Which components a group may
         *     name is inferred.
         */
        ImportOptions: {
            /** @description Kinds of tasks */
            tasks?: ("botTask" | "knowledgeGraph" | "smallTalk" | "forms")[];
            /** @description Training data and settings of language understanding; without it tasks come without their utterances */
            nlpData?: ("nlpSettings" | "utterances" | "patterns" | "standardResponses" | "synonyms" | "concepts" | "training_data" | "bot_synonyms" | "defaultDialog")[];
            /** @description Groups of settings */
            settings?: ("botSettings" | "botVariables" | "ivrSettings" | "genAIandLLMSettings")[];
            /** @description Components of the agent's desk */
            AgentAssist?: ("rules" | "playbooks")[];
            /** @description Components of quality management */
            qualityAI?: ("taxonomy" | "connectors" | "autoQA")[];
            /** @description Components of a universal bot; its linked bots must be there before */
            botComponents?: ("linkedBots" | "smallTalk")[];
            /** @description Whether to import custom dashboards */
            customDashboard?: boolean;
            /** @description What goes with the storyboards of conversations */
            storyBoardScenes?: {
                /** @description Whether comments come along */
                includeComments?: boolean;
            };
            /** @description Finer choices inside of groups */
            options?: {
                utterances?: components["schemas"]["MergeStrategy"];
                patterns?: components["schemas"]["MergeStrategy"];
                /** @description Variables of the bot that stay as they are */
                botVariables?: {
                    /** @description Names of variables that are not brought in */
                    ignore?: components["schemas"]["Name"][];
                };
            };
        };
        /**
         * @description What becomes of what the bot has and the files do not: it stays (`append`, the default of the console), or goes
         *     (`replace`). Clients send both as true; what counts then is not known.
         */
        MergeStrategy: {
            /** @description Whether to keep it */
            append?: boolean;
            /** @description Whether to take it away */
            replace?: boolean;
        };
        /** @description An import, as the answers to its start and to its polls show it */
        BotImport: {
            /** @description Id of the import, the same from its start on */
            _id: string;
            /** @description State of the import, `pending` at its start */
            status: "pending" | "success" | "failed" | "failure" | (string & {});
            /** @description Id of the bot that was made or changed, at least once the state is `success` */
            streamId?: string;
            statusLogs?: components["schemas"]["ImportSteps"];
            /** @description Reference id of the bot, by which the platform knows it again */
            streamRefId?: string;
            /** @description Kind of the job */
            requestType?: "Botimport" | (string & {});
            /** @description Id of a user of the platform */
            createdBy?: string;
            /**
             * Format: date-time
             * @description Time of the start in UTC, with milliseconds
             */
            createdOn?: string;
            /** @description Version key of the vendor's database; means nothing to callers */
            __v?: number;
        };
        /** @description The steps of an import, in the order in which they were done; the first is the request itself */
        ImportSteps: {
            /** @description Kind of the step; `Utterences` is the vendor's spelling */
            taskType: "importRequest" | "Bot Definition" | "IdpConfigurations" | "CustomTemplates" | "BotFunctions" | "Widget" | "Dialog" | "Form" | "Event" | "KnowledgeTasks" | "Utterences" | "Patterns" | "Standard Responses" | "BotVariables" | "SmallTalk" | "importBot" | (string & {});
            /** @description Name of what the step brought in; that of the bot for the request and the whole */
            taskName?: string;
            /** @description What became of the step; the word for one that failed is not known */
            status: "success" | (string & {});
        }[];
        /** @description An export of utterances, as the answers to its start and to its polls show it */
        UtteranceExport: {
            /** @description Id of the export, the same from its start on */
            _id: string;
            /** @description State of the export, `IN_PROGRESS` at its start */
            status: "IN_PROGRESS" | "SUCCESS" | "FAILED" | (string & {});
            /** @description How much of the work is done; 100 once the state is `SUCCESS` */
            percentageComplete?: number;
            /**
             * @description Address of the file, there once the state is `SUCCESS`; an empty text is none. It opens without the header
             *     `auth`. How long it lives is not published; fetch it at once.
             */
            downloadUrl?: string;
            /** @description Id of the bot */
            streamId?: string;
            /** @description Kind of the job */
            jobType?: "ML_UTTERANCE" | (string & {});
            /** @description What the job does */
            action?: "EXPORT" | (string & {});
            /** @description Format of the file, in capitals */
            fileType?: "CSV" | "JSON" | (string & {});
            /** @description Empty in every sample */
            statusLogs?: unknown[];
            /** @description A count of the vendor's front end; means nothing to callers */
            countOfDockStatuses?: number;
            /** @description Id of a user of the platform */
            createdBy?: string;
            createdOn?: components["schemas"]["Instant"];
            requestedTime?: components["schemas"]["Instant"];
            lMod?: components["schemas"]["Instant"];
            /** @description Version key of the vendor's database; means nothing to callers */
            __v?: number;
        };
        /**
         * Format: date-time
         * @description A time in UTC, with milliseconds
         */
        Instant: string;
        /** @description The envelope of every error; evidence shows one element */
        Errors: {
            /** @description What was refused */
            errors: {
                /** @description What went wrong, in words */
                msg: string;
                /** @description A number close to the HTTP status, and 4002 for refused credentials; never rely on it alone */
                code: number | string;
            }[];
        };
    };
    responses: {
        /** @description The path takes another method; this is found before the JWT is looked at */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description Something that the operation needs is missing or wrong; shown for neighbouring operations alone */
        InvalidArguments: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /**
         * @description The id of the bot is malformed or that of no bot, and the app is one of the admin console: shown for neighbouring
         *     operations alone. An app of a bot gets 401.
         */
        UnknownBot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The JWT is missing or wrong, its app lacks the scope, or it is an app of another bot */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description Too many requests; wait before the next one */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The service failed; the same request may succeed later */
        ServiceFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
         * @example st-00000000-0000-5000-8000-000000000001
         */
        BotID: string;
        /**
         * @description Id of the import, `_id` of the answer to its start
         * @example bir-00000000-0000-5000-8000-00000000000b
         */
        BotImportBIR: string;
        /** @description Which stage of the bot to export; only one word is known */
        state: "configured";
        /** @description Format of the file */
        type: "csv" | "json";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type BotExportRequest = components['schemas']['BotExportRequest'];
export type ExportOptions = components['schemas']['ExportOptions'];
export type AgentComponent = components['schemas']['AgentComponent'];
export type SubTasks = components['schemas']['SubTasks'];
export type Name = components['schemas']['Name'];
export type StartedBotExport = components['schemas']['StartedBotExport'];
export type BotExport = components['schemas']['BotExport'];
export type FileUpload = components['schemas']['FileUpload'];
export type UploadedFile = components['schemas']['UploadedFile'];
export type FileId = components['schemas']['FileId'];
export type NewBotImport = components['schemas']['NewBotImport'];
export type BotFunctions = components['schemas']['BotFunctions'];
export type BotName = components['schemas']['BotName'];
export type BotPurpose = components['schemas']['BotPurpose'];
export type BotColor = components['schemas']['BotColor'];
export type ExistingBotImport = components['schemas']['ExistingBotImport'];
export type ImportOptions = components['schemas']['ImportOptions'];
export type MergeStrategy = components['schemas']['MergeStrategy'];
export type BotImport = components['schemas']['BotImport'];
export type ImportSteps = components['schemas']['ImportSteps'];
export type UtteranceExport = components['schemas']['UtteranceExport'];
export type Instant = components['schemas']['Instant'];
export type Errors = components['schemas']['Errors'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseInvalidArguments = components['responses']['InvalidArguments'];
export type ResponseUnknownBot = components['responses']['UnknownBot'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServiceFailed = components['responses']['ServiceFailed'];
export type ParameterBotId = components['parameters']['BotID'];
export type ParameterBotImportBir = components['parameters']['BotImportBIR'];
export type ParameterState = components['parameters']['state'];
export type ParameterType = components['parameters']['type'];
export type $defs = Record<string, never>;
export interface operations {
    startBotExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        /** @description Which version to export, and which parts of it */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotExportRequest"];
            };
        };
        responses: {
            /** @description The export is accepted; its work goes on in the background */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedBotExport"];
                };
            };
            /** @description The id of the bot is malformed, or no component is chosen. What a well-formed id of no bot gets is not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description The body lacks `exportType`. What a body that is no JSON gets is not known. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    getBotExportStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the export is, with an address of its archive once it has succeeded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotExport"];
                };
            };
            /** @description The id of the bot is malformed. What a well-formed id of no bot gets is not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, with what it is for and which kind it is */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            /** @description The file is kept under an id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["InvalidArguments"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    importBot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The uploaded files, and what to call the new bot */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBotImport"];
            };
        };
        responses: {
            /** @description The import is accepted; its work goes on in the background */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotImport"];
                };
            };
            /** @description One of the ids is that of no file */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description A file that the mode needs is missing */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    importIntoBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        /** @description The uploaded files, and which parts of them to bring in */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExistingBotImport"];
            };
        };
        responses: {
            /** @description The import is accepted; its work goes on in the background */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotImport"];
                };
            };
            /**
             * @description The id of the bot is malformed, or one of the others is that of no file. What a well-formed id of no bot gets
             *     is not known.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["InvalidArguments"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    getImportStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, `_id` of the answer to its start
                 * @example bir-00000000-0000-5000-8000-00000000000b
                 */
                BotImportBIR: components["parameters"]["BotImportBIR"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the import is, with the bot that it made or changed once it has succeeded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotImport"];
                };
            };
            /** @description The id of the import is malformed. What a well-formed id of no import gets is not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    exportUtterances: {
        parameters: {
            query?: {
                /** @description Which stage of the bot to export; only one word is known */
                state?: components["parameters"]["state"];
                /** @description Format of the file */
                type?: components["parameters"]["type"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export is accepted; its work goes on in the background */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtteranceExport"];
                };
            };
            400: components["responses"]["UnknownBot"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["InvalidArguments"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    getUtteranceExportStatus: {
        parameters: {
            query?: {
                /** @description Which stage of the bot to export; only one word is known */
                state?: components["parameters"]["state"];
                /** @description Format of the file */
                type?: components["parameters"]["type"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bot, called stream id too; the builder shows it under *General Settings*
                 * @example st-00000000-0000-5000-8000-000000000001
                 */
                BotID: components["parameters"]["BotID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the export is, with an address of its file once it has succeeded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtteranceExport"];
                };
            };
            400: components["responses"]["UnknownBot"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
}

/** Body of a success of startBotExport. */
export type StartBotExportResponse = StartedBotExport;
/** Body of a success of getBotExportStatus. */
export type GetBotExportStatusResponse = BotExport;
/** Body of a success of uploadFile. */
export type UploadFileResponse = UploadedFile;
/** Body of a success of importBot. */
export type ImportBotResponse = BotImport;
/** Body of a success of importIntoBot. */
export type ImportIntoBotResponse = BotImport;
/** Body of a success of getImportStatus. */
export type GetImportStatusResponse = BotImport;
/** Body of a success of exportUtterances. */
export type ExportUtterancesResponse = UtteranceExport;
/** Body of a success of getUtteranceExportStatus. */
export type GetUtteranceExportStatusResponse = UtteranceExport;