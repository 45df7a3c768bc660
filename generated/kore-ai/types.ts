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
        /** @description The JWT is missing or wrong, or its app lacks the scope */
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
export type Errors = components['schemas']['Errors'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServiceFailed = components['responses']['ServiceFailed'];
export type ParameterBotId = components['parameters']['BotID'];
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
            /** @description The path knows only POST; this is found before the JWT is looked at */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
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
            /** @description The path knows only GET; this is found before the JWT is looked at */
            405: {
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
}

/** Body of a success of startBotExport. */
export type StartBotExportResponse = StartedBotExport;
/** Body of a success of getBotExportStatus. */
export type GetBotExportStatusResponse = BotExport;