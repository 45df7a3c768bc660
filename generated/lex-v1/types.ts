// Generated from specs/lex-v1. Edit that and run npm run generate.

export interface paths {
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start an export, or ask how far it is
         * @deprecated
         * @description Names one version of one resource and the wanted format. There is no export id: these four values
         *     identify the export job, so repeating the call is the poll.
         *
         *     A call whose fate is unknown may be sent again for the same reason: it asks about the same job, or begins the one
         *     that the lost call did not.
         *
         *     `$LATEST` cannot be exported; publish a numbered version first. The caller needs the permission `lex:GetExport`.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
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
        put?: never;
        /**
         * Start an import of an archive that the request holds
         * @deprecated
         * @description The archive travels in the request: a zip that holds one JSON file with the resource, as text in Base64. The answer
         *     comes at once and holds the `importId` to ask for with `getImport`.
         *
         *     There is no token against repeats: sending the request again starts a second import. The caller needs the permission
         *     `lex:StartImport`.
         */
        post: operations["startImport"];
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
         * @deprecated
         * @description Repeat the call until the state is final. With the merge strategy `FAIL_ON_CONFLICT` a failed import names the resource
         *     that was there already in `failureReason`. The caller needs the permission `lex:GetImport`.
         */
        get: operations["getImport"];
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
        /** @description One export job as the service sees it */
        Export: {
            name?: components["schemas"]["ResourceName"];
            version?: components["schemas"]["ResourceVersion"];
            /** @description Kind of the exported resource */
            resourceType?: "BOT" | "INTENT" | "SLOT_TYPE" | (string & {});
            /** @description Format of the archive */
            exportType?: "ALEXA_SKILLS_KIT" | "LEX" | (string & {});
            exportStatus: components["schemas"]["ExportStatus"];
            /** @description Why the export failed; there once `exportStatus` is `FAILED` */
            failureReason?: string | null;
            /**
             * @description Pre-signed address of a zip archive, which holds the resource as JSON; how long it lives is not published. How the
             *     archive is built inside may change, so nothing may rely on it.
             */
            url?: string | null;
        };
        /** @description State of the export job */
        ExportStatus: "IN_PROGRESS" | "READY" | "FAILED" | (string & {});
        /** @description The archive, and what becomes of it */
        StartImportRequest: {
            /** @description A zip with one JSON file that holds the resource, in Base64; no greatest size is published */
            payload: string;
            /**
             * @description Kind of the resource; what it depends on is in the archive too
             * @enum {string}
             */
            resourceType: "BOT" | "INTENT" | "SLOT_TYPE";
            /**
             * @description What happens where a resource of the same name is there already: `FAIL_ON_CONFLICT` stops at the first one,
             *     `OVERWRITE_LATEST` replaces its `$LATEST`
             * @enum {string}
             */
            mergeStrategy: "OVERWRITE_LATEST" | "FAIL_ON_CONFLICT";
            /** @description Tags of the bot; an intent and a slot type can have none */
            tags?: components["schemas"]["Tag"][];
        };
        /** @description The import job that has been started */
        StartedImport: {
            importId: components["schemas"]["ImportId"];
            name?: components["schemas"]["ResourceName"];
            resourceType?: components["schemas"]["ImportedResourceType"];
            mergeStrategy?: components["schemas"]["MergeStrategy"];
            importStatus: components["schemas"]["ImportStatus"];
            /** @description Tags of the bot */
            tags?: components["schemas"]["Tag"][];
            createdDate?: components["schemas"]["Timestamp"];
        };
        /** @description One import job as the service sees it */
        Import: {
            importId: components["schemas"]["ImportId"];
            name?: components["schemas"]["ResourceName"];
            resourceType?: components["schemas"]["ImportedResourceType"];
            mergeStrategy?: components["schemas"]["MergeStrategy"];
            importStatus: components["schemas"]["ImportStatus"];
            /** @description Why the import failed; there once `importStatus` is `FAILED`. A list, unlike that of an export */
            failureReason?: string[] | null;
            createdDate?: components["schemas"]["Timestamp"];
        };
        /** @description Identifier of the import job, for `getImport`; an empty one would lead to another path */
        ImportId: string;
        /** @description State of the import job; the final one is `COMPLETE`, where an export has `READY` */
        ImportStatus: "IN_PROGRESS" | "COMPLETE" | "FAILED" | (string & {});
        /** @description Kind of the imported resource */
        ImportedResourceType: "BOT" | "INTENT" | "SLOT_TYPE" | (string & {});
        /** @description What happened where a resource of the same name was there already */
        MergeStrategy: "OVERWRITE_LATEST" | "FAIL_ON_CONFLICT" | (string & {});
        /** @description One tag of a bot */
        Tag: {
            /** @description Name of the tag */
            key: string;
            /** @description Value of the tag; it may be empty */
            value: string;
        };
        /** @description Seconds since 1970-01-01 UTC; fractions are possible, and no job is older */
        Timestamp: number;
        /** @description Name of a bot, an intent or a slot type */
        ResourceName: string;
        /** @description Number of a published version */
        ResourceVersion: string;
        /** @description The envelope of every error; the error's name is in the header `x-amzn-ErrorType` */
        ErrorEnvelope: {
            /** @description What went wrong, in words */
            message?: string | null;
        };
        /**
         * @description The envelope of refused credentials. The runtime service names a missing permission under `Message` and a wrong
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
        /** @description Too many requests; wait before the next one */
        LimitExceeded: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["LimitExceededName"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service failed; the same request may succeed later */
        InternalFailure: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["InternalFailureName"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the request in support cases
         * @example 00000000-0000-4000-8000-000000000001
         */
        RequestId: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example BadRequestException
         */
        BadRequestName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example AccessDeniedException
         */
        AccessDeniedName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example NotFoundException
         */
        NotFoundName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example LimitExceededException
         */
        LimitExceededName: string;
        /**
         * @description Name of the error; a colon and an address may follow it
         * @example InternalFailureException
         */
        InternalFailureName: string;
        /**
         * @description Seconds to wait before the next request
         * @example 5
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type Export = components['schemas']['Export'];
export type ExportStatus = components['schemas']['ExportStatus'];
export type StartImportRequest = components['schemas']['StartImportRequest'];
export type StartedImport = components['schemas']['StartedImport'];
export type Import = components['schemas']['Import'];
export type ImportId = components['schemas']['ImportId'];
export type ImportStatus = components['schemas']['ImportStatus'];
export type ImportedResourceType = components['schemas']['ImportedResourceType'];
export type MergeStrategy = components['schemas']['MergeStrategy'];
export type Tag = components['schemas']['Tag'];
export type Timestamp = components['schemas']['Timestamp'];
export type ResourceName = components['schemas']['ResourceName'];
export type ResourceVersion = components['schemas']['ResourceVersion'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type Refusal = components['schemas']['Refusal'];
export type ResponseLimitExceeded = components['responses']['LimitExceeded'];
export type ResponseInternalFailure = components['responses']['InternalFailure'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderBadRequestName = components['headers']['BadRequestName'];
export type HeaderAccessDeniedName = components['headers']['AccessDeniedName'];
export type HeaderNotFoundName = components['headers']['NotFoundName'];
export type HeaderLimitExceededName = components['headers']['LimitExceededName'];
export type HeaderInternalFailureName = components['headers']['InternalFailureName'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    getExport: {
        parameters: {
            query: {
                /**
                 * @description Name of the bot, intent or slot type
                 * @example OrderFlowers
                 */
                name: components["schemas"]["ResourceName"];
                /**
                 * @description Number of the version to export
                 * @example 1
                 */
                version: components["schemas"]["ResourceVersion"];
                /**
                 * @description Kind of resource to export
                 * @example BOT
                 */
                resourceType: "BOT" | "INTENT" | "SLOT_TYPE";
                /**
                 * @description Format of the archive
                 * @example LEX
                 */
                exportType: "ALEXA_SKILLS_KIT" | "LEX";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the export is, with the archive's address once it is ready */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description A parameter is missing or has a value that the service refuses */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["BadRequestName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
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
                };
            };
            /** @description No resource of this type has this name and version */
            404: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["NotFoundName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalFailure"];
        };
    };
    startImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The archive, and what becomes of it */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartImportRequest"];
            };
        };
        responses: {
            /** @description The import has been accepted and is under way */
            201: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedImport"];
                };
            };
            /** @description A member is missing or has a value that the service refuses */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["BadRequestName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
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
                };
            };
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalFailure"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The import, as `startImport` named it; the service does not say what an id looks like
                 * @example 00000000-0000-4000-8000-000000000001
                 */
                importId: components["schemas"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the import is */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The service refuses the request */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["BadRequestName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
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
                };
            };
            /** @description No import has this id */
            404: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["NotFoundName"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["LimitExceeded"];
            500: components["responses"]["InternalFailure"];
        };
    };
}

/** Body of a success of getExport. */
export type GetExportResponse = Export;
/** Body of a success of startImport. */
export type StartImportResponse = StartedImport;
/** Body of a success of getImport. */
export type GetImportResponse = Import;