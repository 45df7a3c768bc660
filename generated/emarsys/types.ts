// Generated from specs/emarsys. Edit that and run npm run generate.

export interface paths {
    "/contact/getchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export contacts that changed in a period
         * @description Starts a job for the contacts that were changed between two days. Contacts changed by a data import
         *     are left out, and two equal days give an empty file.
         *
         *     The API user needs the permission `export.contact.changed`.
         */
        post: operations["exportContactChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact/getregistrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export contacts that registered in a period
         * @description Starts a job for the contacts that signed up through a form of Emarsys. Contacts that came another way
         *     are not registrations.
         *
         *     The API user needs the permission `export.contact.registrations`.
         */
        post: operations["exportRegistrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email/getresponses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export reactions to e-mails in a period
         * @description Starts a job for opens, clicks, complaints and other reactions, one row each.
         *
         *     `contact_fields` and `analysis_fields` together may hold 20 ids at most, and the period cannot begin before
         *     1970-01-02 00:00:00. In the file, the column `source` holds short words such as `click` and `open`, not the
         *     values of `sources`.
         *
         *     The API user needs the permission `export.responses`.
         */
        post: operations["exportResponses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email/getcontacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the contacts of a contact list
         * @description Starts a job for all contacts of one list. Choice fields come as labels, for instance `True`, and the
         *     samples of the file have no `user_id` column.
         *
         *     The API user needs the permission `export.contactlist`.
         */
        post: operations["exportContactList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the contacts of a segment
         * @description Starts a job for all contacts that a segment selects at that moment.
         *
         *     The API user needs the permission `export.segment`.
         */
        post: operations["exportSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how far an export job is
         * @description A job goes from `scheduled` over `in progress` and `ready` to `done`, or ends as `error`. A failed job is an
         *     answer with status 200 and `replyCode` 0, and no member says why it failed.
         *
         *     The vendor names no interval for asking; clients wait 10 or 20 seconds. Ask with a deadline: a file that
         *     cannot be delivered keeps its job in `ready`, and the vendor tries again after an hour. A job that is in
         *     `ready` for longer than that is one for the vendor's support, unless it is local: its file may be there.
         *     The API user needs the permission `export.status`.
         */
        get: operations["getExportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/{exportId}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of a finished local export
         * @description Works for jobs with the `distribution_method` `local` only, whose file WebDAV hands out as well. Success is a
         *     CSV file in UTF-8 with CRLF line ends; an error is the JSON envelope. Tell them apart by the content type, and
         *     expect parameters behind it.
         *
         *     Read the headings instead of counting columns: their order may differ from the request, their language is
         *     the export's, and each page that `offset` and `limit` cut repeats them. How long the vendor stores a file is
         *     not published; after that the answer is 410. The status 404 does not mean that the file is gone.
         *     The API user needs the permission `export.download`.
         */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/field": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contact fields, with their names in English
         * @description Which ids `contact_fields` of an export may hold. The fields of the system are 0 to 48 in the older pages; those of the
         *     account have higher ids. 27, 28, 29, 32 and 33 are listed here and cannot be exported.
         *
         *     The API user needs the permission `field.get`.
         */
        get: operations["listFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/field/translate/{languageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contact fields, with their names in a language
         * @description The same list as `listFields`. The headings of an export in that language are these names.
         *
         *     The API user needs the permission `field.list`.
         */
        get: operations["listFieldsInLanguage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/field/{fieldId}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the choices of a field, in English
         * @description What may stand in the column of a field whose `application_type` is a choice: an export has the text, not the id.
         *     `/translate/` and a language behind the path give the texts in that language.
         *
         *     The API user needs the permission `field.singlechoice.get`.
         */
        get: operations["listFieldChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contactlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contact lists
         * @description Which ids `contactlist` of an export may be. There is no paging.
         *
         *     The API user needs the permission `contactlist.list`.
         */
        get: operations["listContactLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contactlist/{listId}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the contacts of a contact list
         * @description How many rows an export of the list will have.
         *
         *     The API user needs the permission `contactlist.contact.count`.
         */
        get: operations["countContactList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the segments
         * @description Which ids `filter` of an export may be. An id of a combined segment is listed here too, with that type.
         *
         *     The API user needs the permission `segment.get`.
         */
        get: operations["listSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filter/{segmentId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate which contacts are in a segment now
         * @description Starts a run that puts the contacts into a contact list. Runs may take hours, and an account can run one segment at a time.
         *
         *     The API user needs the permission `segment.contacts.run`.
         */
        post: operations["startSegmentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filter/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how far the run of a segment is
         * @description A run is `waiting` until it is `done`, or ends as `error`. A failed run is an answer with status 200 and `replyCode` 0,
         *     and no member says why it failed. The contact list of a finished run lives for at least 12 hours; `exportContactList`
         *     takes its id. The vendor names no interval for asking.
         *
         *     The API user needs the permission `segment.contacts.run.status`.
         */
        get: operations["getSegmentRunStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask which contacts reacted to e-mails in one way
         * @description Starts a query for the ids of contacts. It is no export: it has ids of its own, its result is no file, and its times are in
         *     the time zone of the account. Ask for the result within two minutes. One query a minute is allowed.
         *
         *     The API user needs the permission `campaign.responses`.
         */
        post: operations["startResponseQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email/{queryId}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for the result of a query of reactions
         * @description Code 202 says that the query still runs, 0 that it is done; nothing else tells its state. The result can be had for two
         *     hours after the start. The vendor names no interval for asking.
         *
         *     The API user needs the permission `campaign.responses.get`.
         */
        get: operations["getResponseQueryResult"];
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
        /** @description Settings of an export of changed contacts */
        ContactChangesRequest: {
            distribution_method: components["schemas"]["ServerDelivery"];
            /**
             * @description What changed the contact
             * @enum {string}
             */
            origin: "form" | "api" | "all";
            /** @description Id of the form or of the API source; 0 where there is none */
            origin_id: number | string | components["schemas"]["NumericId"][];
            time_range: components["schemas"]["DayRange"];
            contact_fields: components["schemas"]["ContactFields"];
            delimiter?: components["schemas"]["Delimiter"];
            add_field_names_header?: components["schemas"]["HeadingRow"];
            language?: components["schemas"]["Language"];
            ftp_settings?: components["schemas"]["FtpSettings"];
            notification_url?: components["schemas"]["NotificationUrl"];
        };
        /** @description Settings of an export of registrations */
        RegistrationsRequest: {
            distribution_method: components["schemas"]["ServerDelivery"];
            contactlist?: components["schemas"]["ContactListId"];
            time_range: components["schemas"]["TimeRange"];
            /**
             * @description 1 adds the time of registration to each row, 0 leaves it out
             * @default 1
             * @enum {integer}
             */
            with_timestamp: 0 | 1;
            contact_fields: components["schemas"]["ContactFields"];
            delimiter?: components["schemas"]["Delimiter"];
            add_field_names_header?: components["schemas"]["HeadingRow"];
            language?: components["schemas"]["Language"];
            ftp_settings?: components["schemas"]["FtpSettings"];
            notification_url?: components["schemas"]["NotificationUrl"];
        };
        /** @description Settings of an export of reactions to e-mails */
        ResponsesRequest: {
            distribution_method: components["schemas"]["ServerDelivery"];
            time_range: components["schemas"]["TimeRange"];
            contact_fields: components["schemas"]["ContactFields"];
            /** @description Kinds of reaction to export, or `all` */
            sources?: ("trackable_links" | "registration_forms" | "tell_a_friend" | "contact_us" | "change_profile" | "unsubscribe" | "mail_open" | "complaint")[] | string;
            /** @description Columns about the campaign and the reaction */
            analysis_fields?: components["schemas"]["AnalysisField"][];
            /** @description Campaign to which the export is limited */
            email_id?: number | string;
            contactlist?: components["schemas"]["ContactListId"];
            delimiter?: components["schemas"]["Delimiter"];
            add_field_names_header?: components["schemas"]["HeadingRow"];
            language?: components["schemas"]["Language"];
            ftp_settings?: components["schemas"]["FtpSettings"];
            notification_url?: components["schemas"]["NotificationUrl"];
        };
        /** @description Settings of an export of a contact list */
        ContactListRequest: {
            distribution_method: components["schemas"]["DistributionMethod"];
            contactlist: components["schemas"]["ContactListId"];
            contact_fields: components["schemas"]["ContactFields"];
            delimiter?: components["schemas"]["Delimiter"];
            add_field_names_header?: components["schemas"]["HeadingRow"];
            language?: components["schemas"]["Language"];
            ftp_settings?: components["schemas"]["FtpSettings"];
            distribution_email_address?: components["schemas"]["MailAddress"];
            notification_url?: components["schemas"]["NotificationUrl"];
        };
        /** @description Settings of an export of a segment */
        SegmentRequest: {
            distribution_method: components["schemas"]["DistributionMethod"];
            /** @description Segment to export */
            filter: number | string;
            contact_fields: components["schemas"]["ContactFields"];
            delimiter?: components["schemas"]["Delimiter"];
            add_field_names_header?: components["schemas"]["HeadingRow"];
            language?: components["schemas"]["Language"];
            ftp_settings?: components["schemas"]["FtpSettings"];
            distribution_email_address?: components["schemas"]["MailAddress"];
            notification_url?: components["schemas"]["NotificationUrl"];
        };
        /**
         * @description How the file is delivered; these exports cannot be mailed
         * @enum {string}
         */
        ServerDelivery: "ftp" | "sftp" | "local";
        /**
         * @description How the file is delivered
         * @enum {string}
         */
        DistributionMethod: "ftp" | "sftp" | "local" | "mail";
        /** @description Ids of the contact fields to export; 27, 28, 29, 32 and 33 are refused */
        ContactFields: components["schemas"]["NumericId"][];
        /** @description Contact list to export, or to which an export of registrations or responses is limited */
        ContactListId: number | string;
        /** @description Id of a contact field, a form or a source */
        NumericId: number | string;
        /** @description First and last day, in Vienna time; they must differ */
        DayRange: components["schemas"]["Day"][];
        /** @description A calendar day */
        Day: string;
        /** @description Start and end, in Vienna time */
        TimeRange: components["schemas"]["DayOrTime"][];
        /** @description A day, or a day with a time to the minute or the second */
        DayOrTime: string;
        /**
         * @description 1 campaign title, 2 section header, 3 section group, 4 link title, 5 URL, 8 time, 12 campaign id,
         *     13 version name, 14 campaign category, 15 link category
         */
        AnalysisField: (1 | 2 | 3 | 4 | 5 | 8 | 12 | 13 | 14 | 15) | components["schemas"]["AnalysisFieldText"];
        /**
         * @description The same numbers as text
         * @enum {string}
         */
        AnalysisFieldText: "1" | "2" | "3" | "4" | "5" | "8" | "12" | "13" | "14" | "15";
        /**
         * @description Character between two columns
         * @default ,
         * @enum {string}
         */
        Delimiter: "," | ";";
        /**
         * @description 1 puts the names of the fields into the first row, 0 leaves them out
         * @default 1
         * @enum {integer}
         */
        HeadingRow: 0 | 1;
        /**
         * @description Language of the headings, two letters in codes of the vendor's own, such as `cn`, `cz` and `dk`. Without it the
         *     language of the account; for segments, that of the administrator `admin`.
         */
        Language: string;
        /** @description Where to deliver the file; ignored unless the method is `ftp` or `sftp` */
        FtpSettings: {
            /** @description Name of the server */
            host: string;
            /** @description Port of the server; no default is documented */
            port?: number | string;
            /** @description User name at the server */
            username: string;
            /** @description Password at the server */
            password: string;
            /** @description Folder for the file */
            folder?: string;
        };
        /**
         * Format: email
         * @description Who gets the file; needed when the method is `mail`
         */
        MailAddress: string;
        /**
         * Format: uri
         * @description Address that is called when the export is finished. The call is a POST with a JSON object whose `id` is the
         *     export's, repeated up to five times at intervals of a minute when it fails. It carries no signature, so some
         *     clients put a secret into the query of the address.
         */
        NotificationUrl: string;
        /** @description The envelope of a started export */
        ExportStarted: {
            replyCode: components["schemas"]["SuccessCode"];
            replyText: components["schemas"]["SuccessText"];
            data: components["schemas"]["StartedExport"];
        };
        /** @description The new export job */
        StartedExport: {
            /** @description Id of the job, for asking how far it is */
            id: number;
        };
        /** @description The envelope of an export job */
        ExportStatusEnvelope: {
            replyCode: components["schemas"]["SuccessCode"];
            replyText: components["schemas"]["SuccessText"];
            data: components["schemas"]["ExportStatus"];
        };
        /** @description One export job as the service sees it */
        ExportStatus: {
            /** @description Id of the job as text, though the start gave an integer; compare the two as text */
            id: string;
            /** @description When the job was created, in Vienna time; ambiguous in the hour that autumn repeats */
            created: string;
            status: components["schemas"]["ExportState"];
            /** @description Kind of the export; what changes and segments are called is unknown */
            type: "Responses" | "Registrations" | "responses" | "registrations" | "contactlist" | (string & {});
            /** @description Name of the file; null unless the job is done */
            file_name?: string | null;
            /** @description Server that got the file */
            ftp_host?: string | null;
            /** @description Folder on that server */
            ftp_dir?: string | null;
        };
        /**
         * @description `scheduled` waits, `in progress` runs, `ready` has a file that is not delivered yet, `done` is delivered,
         *     `error` failed
         */
        ExportState: "scheduled" | "in progress" | "ready" | "done" | "error" | (string & {});
        /** @description The envelope of all fields */
        FieldList: {
            replyCode: components["schemas"]["SuccessCode"];
            replyText: components["schemas"]["SuccessText"];
            /** @description One row for each field */
            data: components["schemas"]["Field"][];
        };
        /** @description A contact field */
        Field: {
            id: components["schemas"]["ListedId"];
            /** @description Name in the language that was asked for; it is the heading of the field's column */
            name: string | null;
            /** @description Kind of the field */
            application_type: "shorttext" | "longtext" | "largetext" | "date" | "birthdate" | "url" | "fax" | "numeric" | "singlechoice" | "multichoice" | "interests" | "voucher" | "special" | "single choice" | "multi choice" | "simple" | (string & {});
            /** @description Name that does not depend on the language; may be empty */
            string_id?: string;
        };
        /** @description Id of something that an export can name */
        ListedId: number | string;
        /** @description The envelope of all choices of a field */
        ChoiceList: {
            replyCode: components["schemas"]["SuccessCode"];
            replyText: components["schemas"]["SuccessText"];
            /** @description One row for each choice */
            data: components["schemas"]["Choice"][];
        };
        /** @description A choice of a field */
        Choice: {
            /** @description Id of the choice, which contacts have as the value of the field */
            id: string;
            /** @description Text of the choice, which exports have */
            choice: string;
            /** @description Place of the choice in a field with many choices; it is not the id */
            bit_position?: number;
        };
        /** @description The envelope of all contact lists */
        ContactLists: {
            replyCode: components["schemas"]["SuccessCode"];
            replyText: components["schemas"]["SuccessText"];
            /** @description One row for each list */
            data: components["schemas"]["ContactList"][];
        };
        /** @description A contact list */
        ContactList: {
            /** @description Id of the list, as text; a request takes it as a number too */
            id: string;
            /** @description Name of the list */
            name: string;
            /** @description When the list was made; the zone is not published */
            created?: string;
            /** @description 0; reserved for later use */
            type?: number;
        };
        /** @description The envelope of a number of contacts */
        ContactCount: {
            replyCode: components["schemas"]["SuccessCode"];
            replyText: components["schemas"]["SuccessText"];
            /** @description The number of contacts */
            data: number;
        };
        /** @description The envelope of all segments */
        SegmentList: {
            replyCode: components["schemas"]["SuccessCode"];
            replyText: components["schemas"]["SuccessText"];
            /** @description One row for each segment */
            data: components["schemas"]["Segment"][];
        };
        /** @description A segment */
        Segment: {
            id: components["schemas"]["ListedId"];
            /** @description Name of the segment */
            name: string;
            /** @description Kind of the segment */
            type?: "standard" | "combined" | "relational" | "ai" | (string & {});
            /** @description `ai` where the segment, or one that it is combined from, was made by the vendor's AI */
            tags?: ("ai" | (string & {}))[];
            /** @description What the criteria of a standard segment are about */
            criteriaTypes?: ("geo" | "behavior" | "si" | "contact" | (string & {}))[];
            /** @description Contact list that a standard segment selects from; 0 for all contacts */
            baseContactListId?: number;
            /** @description Id of the predefined segment */
            predefinedSegmentId?: number;
        };
        /** @description The envelope of the run of a segment */
        SegmentRunEnvelope: {
            replyCode: components["schemas"]["SuccessCode"];
            replyText: components["schemas"]["SuccessText"];
            data: components["schemas"]["SegmentRun"];
        };
        /** @description The run of a segment */
        SegmentRun: {
            /** @description Id of the run, for asking how far it is */
            run_id: string;
            status: components["schemas"]["SegmentRunState"];
            result?: components["schemas"]["SegmentRunResult"];
        };
        /** @description `waiting` until the contacts are known, `done`, or `error` */
        SegmentRunState: "waiting" | "done" | "error" | (string & {});
        /** @description What a finished run found */
        SegmentRunResult: {
            /** @description Contact list with the contacts, which lives for at least 12 hours */
            contact_list_id: number;
            /** @description How many contacts are in the segment */
            user_count: number;
            /** @description How many of them want e-mails */
            opt_in_count: number;
            /** @description How long the run took, in milliseconds */
            duration: number;
        };
        /** @description Which reaction to look for */
        ResponseQueryRequest: {
            /**
             * @description What the contacts did, or what became of the e-mail
             * @enum {string}
             */
            type: "opened" | "not_opened" | "received" | "clicked" | "not_clicked" | "bounced" | "hard_bounced" | "soft_bounced" | "block_bounced";
            /** @description Start of the period, in the time zone of the account; the forms are those of exports */
            start_date?: string;
            /** @description End of the period; that of a day is the start of the next one */
            end_date?: string;
            /** @description Campaign to which the query is limited */
            campaign_id?: number;
        };
        /** @description The envelope of a started query */
        ResponseQueryStarted: {
            replyCode: components["schemas"]["SuccessCode"];
            replyText: components["schemas"]["SuccessText"];
            data: components["schemas"]["StartedResponseQuery"];
        };
        /** @description The new query */
        StartedResponseQuery: {
            /** @description Id of the query, for asking for its result */
            id: number;
        };
        /** @description The envelope of the result of a query, or of one that still runs; `replyCode` tells which */
        ResponseQueryAnswer: {
            /**
             * @description 0 with the contacts; 202, or 6030 in the oldest page, while the query runs
             * @enum {integer}
             */
            replyCode: 0 | 202 | 6030;
            /** @description `OK`, or that the data is being made */
            replyText: string;
            /** @description The contacts, or an empty text while the query runs */
            data: components["schemas"]["ReactedContacts"] | string;
        };
        /** @description Who reacted in the way that was asked for */
        ReactedContacts: {
            /** @description Internal ids of the contacts, as text */
            contact_ids: string[];
        };
        /** @description The envelope of a query that still runs */
        ResponseQueryRunning: {
            /**
             * @description 202, or 6030 in the oldest page
             * @enum {integer}
             */
            replyCode: 202 | 6030;
            /** @description That the data is being made, in words */
            replyText: string;
            /** @description An empty text */
            data: string;
        };
        /**
         * @description 0 for success
         * @constant
         */
        SuccessCode: 0;
        /** @description `OK` in every success that has been printed */
        SuccessText: string;
        /** @description The envelope of every error */
        ErrorEnvelope: {
            /** @description Code of the error; 10001 stands for all wrong settings */
            replyCode: number;
            /** @description What went wrong, in words */
            replyText: string;
            /** @description Mostly an empty text */
            data?: string | number | Record<string, never> | null;
        };
        /** @description A whole number in a header */
        DigitString: string;
    };
    responses: {
        /** @description A setting is missing or wrong, or the same export is running already */
        TimeRangeExportRefused: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The path has a slash too many or too few, or something that is not published is wrong, such as an id */
        PathRefused: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The credentials are missing, wrong or out of date */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The API user lacks the permission for this operation */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Too many requests; wait until the time in `X-RateLimit-Reset` */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service failed; the same request may succeed later */
        ServiceFailed: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description Id that the start operation gave
         * @example 2140
         */
        ExportId: number;
        /**
         * @description Language in the vendor's own codes, such as `cn`, `cz` and `dk`
         * @example de
         */
        LanguageId: "ar" | "bg" | "bp" | "cn" | "cz" | "de" | "dk" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "it" | "jp" | "ko" | "lt" | "lv" | "mk" | "mo" | "mx" | "nl" | "no" | "pl" | "pr" | "ro" | "ru" | "sc" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi";
        /**
         * @description Id of a field with choices
         * @example 5
         */
        FieldId: number;
        /**
         * @description Id of a contact list
         * @example 482019135
         */
        ListId: number;
        /**
         * @description Id of a segment
         * @example 100005839
         */
        SegmentId: number;
        /**
         * @description Id that the start of the run gave
         * @example 100024015
         */
        RunId: string;
        /**
         * @description Id that the start of the query gave
         * @example 20
         */
        QueryId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that one API user may send in a minute
         * @example 1000
         */
        RateLimitLimit: components["schemas"]["DigitString"];
        /**
         * @description Requests left in the current minute
         * @example 998
         */
        RateLimitRemaining: components["schemas"]["DigitString"];
        /**
         * @description When the count starts again, in seconds since 1970
         * @example 1790856060
         */
        RateLimitReset: components["schemas"]["DigitString"];
        /**
         * @description Milliseconds that the service worked on the answer
         * @example 42
         */
        SuiteResponseTime: string;
    };
    pathItems: never;
}
export type ContactChangesRequest = components['schemas']['ContactChangesRequest'];
export type RegistrationsRequest = components['schemas']['RegistrationsRequest'];
export type ResponsesRequest = components['schemas']['ResponsesRequest'];
export type ContactListRequest = components['schemas']['ContactListRequest'];
export type SegmentRequest = components['schemas']['SegmentRequest'];
export type ServerDelivery = components['schemas']['ServerDelivery'];
export type DistributionMethod = components['schemas']['DistributionMethod'];
export type ContactFields = components['schemas']['ContactFields'];
export type ContactListId = components['schemas']['ContactListId'];
export type NumericId = components['schemas']['NumericId'];
export type DayRange = components['schemas']['DayRange'];
export type Day = components['schemas']['Day'];
export type TimeRange = components['schemas']['TimeRange'];
export type DayOrTime = components['schemas']['DayOrTime'];
export type AnalysisField = components['schemas']['AnalysisField'];
export type AnalysisFieldText = components['schemas']['AnalysisFieldText'];
export type Delimiter = components['schemas']['Delimiter'];
export type HeadingRow = components['schemas']['HeadingRow'];
export type Language = components['schemas']['Language'];
export type FtpSettings = components['schemas']['FtpSettings'];
export type MailAddress = components['schemas']['MailAddress'];
export type NotificationUrl = components['schemas']['NotificationUrl'];
export type ExportStarted = components['schemas']['ExportStarted'];
export type StartedExport = components['schemas']['StartedExport'];
export type ExportStatusEnvelope = components['schemas']['ExportStatusEnvelope'];
export type ExportStatus = components['schemas']['ExportStatus'];
export type ExportState = components['schemas']['ExportState'];
export type FieldList = components['schemas']['FieldList'];
export type Field = components['schemas']['Field'];
export type ListedId = components['schemas']['ListedId'];
export type ChoiceList = components['schemas']['ChoiceList'];
export type Choice = components['schemas']['Choice'];
export type ContactLists = components['schemas']['ContactLists'];
export type ContactList = components['schemas']['ContactList'];
export type ContactCount = components['schemas']['ContactCount'];
export type SegmentList = components['schemas']['SegmentList'];
export type Segment = components['schemas']['Segment'];
export type SegmentRunEnvelope = components['schemas']['SegmentRunEnvelope'];
export type SegmentRun = components['schemas']['SegmentRun'];
export type SegmentRunState = components['schemas']['SegmentRunState'];
export type SegmentRunResult = components['schemas']['SegmentRunResult'];
export type ResponseQueryRequest = components['schemas']['ResponseQueryRequest'];
export type ResponseQueryStarted = components['schemas']['ResponseQueryStarted'];
export type StartedResponseQuery = components['schemas']['StartedResponseQuery'];
export type ResponseQueryAnswer = components['schemas']['ResponseQueryAnswer'];
export type ReactedContacts = components['schemas']['ReactedContacts'];
export type ResponseQueryRunning = components['schemas']['ResponseQueryRunning'];
export type SuccessCode = components['schemas']['SuccessCode'];
export type SuccessText = components['schemas']['SuccessText'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type DigitString = components['schemas']['DigitString'];
export type ResponseTimeRangeExportRefused = components['responses']['TimeRangeExportRefused'];
export type ResponsePathRefused = components['responses']['PathRefused'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServiceFailed = components['responses']['ServiceFailed'];
export type ParameterExportId = components['parameters']['ExportId'];
export type ParameterLanguageId = components['parameters']['LanguageId'];
export type ParameterFieldId = components['parameters']['FieldId'];
export type ParameterListId = components['parameters']['ListId'];
export type ParameterSegmentId = components['parameters']['SegmentId'];
export type ParameterRunId = components['parameters']['RunId'];
export type ParameterQueryId = components['parameters']['QueryId'];
export type HeaderRateLimitLimit = components['headers']['RateLimitLimit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type HeaderSuiteResponseTime = components['headers']['SuiteResponseTime'];
export type $defs = Record<string, never>;
export interface operations {
    exportContactChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to export, and where the file goes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactChangesRequest"];
            };
        };
        responses: {
            /** @description The export job exists and its id is known */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportStarted"];
                };
            };
            /** @description A setting is missing or wrong, or the same export is running already */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    exportRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to export, and where the file goes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationsRequest"];
            };
        };
        responses: {
            /** @description The export job exists and its id is known */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportStarted"];
                };
            };
            400: components["responses"]["TimeRangeExportRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    exportResponses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to export, and where the file goes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponsesRequest"];
            };
        };
        responses: {
            /** @description The export job exists and its id is known */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportStarted"];
                };
            };
            400: components["responses"]["TimeRangeExportRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    exportContactList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to export, and where the file goes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactListRequest"];
            };
        };
        responses: {
            /** @description The export job exists and its id is known */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportStarted"];
                };
            };
            /** @description A setting is missing or wrong, or the same export is running already */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    exportSegment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to export, and where the file goes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentRequest"];
            };
        };
        responses: {
            /** @description The export job exists and its id is known */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportStarted"];
                };
            };
            /** @description A setting is missing or wrong, or the same export is running already */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    getExportStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that the start operation gave
                 * @example 2140
                 */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the export job is, and what its file is called once it is done */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportStatusEnvelope"];
                };
            };
            /** @description There is no job with this id, or it is of a kind that cannot be asked for */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    downloadExport: {
        parameters: {
            query?: {
                /**
                 * @description Record to begin with; the first one is 0
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description How many records to send at most
                 * @example 1000
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id that the start operation gave
                 * @example 2140
                 */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, or the part of it that was asked for */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["PathRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The export was not local, is not finished yet, or has lost its file */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The job is finished, but its file is no longer stored */
            410: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The file cannot be read, or the service failed */
            500: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All fields of the account */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldList"];
                };
            };
            400: components["responses"]["PathRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    listFieldsInLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Language in the vendor's own codes, such as `cn`, `cz` and `dk`
                 * @example de
                 */
                languageId: components["parameters"]["LanguageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All fields of the account */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldList"];
                };
            };
            /** @description The vendor has no such language */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    listFieldChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a field with choices
                 * @example 5
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All choices of the field */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoiceList"];
                };
            };
            400: components["responses"]["PathRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    listContactLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All contact lists of the account */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactLists"];
                };
            };
            400: components["responses"]["PathRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    countContactList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a contact list
                 * @example 482019135
                 */
                listId: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of contacts */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactCount"];
                };
            };
            400: components["responses"]["PathRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no list with this id */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    listSegments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All segments of the account */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentList"];
                };
            };
            400: components["responses"]["PathRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    startSegmentRun: {
        parameters: {
            query?: {
                /**
                 * @description `true` runs the segment anew; without it, what an earlier run found may be taken
                 * @example true
                 */
                renew?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of a segment
                 * @example 100005839
                 */
                segmentId: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run exists and its id is known */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentRunEnvelope"];
                };
            };
            400: components["responses"]["PathRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no segment with this id */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description A segment is running already */
            423: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    getSegmentRunStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that the start of the run gave
                 * @example 100024015
                 */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the run is, and what it found once it is done */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentRunEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no run with this id */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    startResponseQuery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which reaction, to what, and when */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseQueryRequest"];
            };
        };
        responses: {
            /** @description The query exists and its id is known */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseQueryStarted"];
                };
            };
            /** @description A setting is missing or wrong */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A query was started less than a minute ago */
            423: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
    getResponseQueryResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that the start of the query gave
                 * @example 20
                 */
                queryId: components["parameters"]["QueryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts, or that the query still runs */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseQueryAnswer"];
                };
            };
            /** @description The query still runs */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseQueryRunning"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no query with this id, or its result is no longer kept */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Ratelimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Suite-Response-Time": components["headers"]["SuiteResponseTime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServiceFailed"];
        };
    };
}

/** Body of a success of exportContactChanges. */
export type ExportContactChangesResponse = ExportStarted;
/** Body of a success of exportRegistrations. */
export type ExportRegistrationsResponse = ExportStarted;
/** Body of a success of exportResponses. */
export type ExportResponsesResponse = ExportStarted;
/** Body of a success of exportContactList. */
export type ExportContactListResponse = ExportStarted;
/** Body of a success of exportSegment. */
export type ExportSegmentResponse = ExportStarted;
/** Body of a success of getExportStatus. */
export type GetExportStatusResponse = ExportStatusEnvelope;
/** Body of a success of listFields. */
export type ListFieldsResponse = FieldList;
/** Body of a success of listFieldsInLanguage. */
export type ListFieldsInLanguageResponse = FieldList;
/** Body of a success of listFieldChoices. */
export type ListFieldChoicesResponse = ChoiceList;
/** Body of a success of listContactLists. */
export type ListContactListsResponse = ContactLists;
/** Body of a success of countContactList. */
export type CountContactListResponse = ContactCount;
/** Body of a success of listSegments. */
export type ListSegmentsResponse = SegmentList;
/** Body of a success of startSegmentRun. */
export type StartSegmentRunResponse = SegmentRunEnvelope;
/** Body of a success of getSegmentRunStatus. */
export type GetSegmentRunStatusResponse = SegmentRunEnvelope;
/** Body of a success of startResponseQuery. */
export type StartResponseQueryResponse = ResponseQueryStarted;
/** Body of a success of getResponseQueryResult. */
export type GetResponseQueryResultResponse = ResponseQueryAnswer | ResponseQueryRunning;