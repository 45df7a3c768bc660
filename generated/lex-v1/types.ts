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
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Identifies the request in support cases */
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
export type ResourceName = components['schemas']['ResourceName'];
export type ResourceVersion = components['schemas']['ResourceVersion'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type Refusal = components['schemas']['Refusal'];
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
            /** @description Too many requests; wait before the next one */
            429: {
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
            500: {
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
    };
}

/** Body of a success of getExport. */
export type GetExportResponse = Export;