// Generated from specs/emarsys. Edit that and run npm run generate.
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { reserved } from '../../src/mock/scenario.ts'
import { contract } from './contract.ts'
import { examples } from './examples.ts'
import { inspectFile } from './file.ts'

/** What the mock knows of this vendor. */
export const mockVendor: MockVendor = {
  contract,
  inspectFile,
  examples,
  documentUrl: () => new URL('./openapi.json', import.meta.url),
  scenarios: {
    completes: {
      summary: "A local export is done at the fourth poll, and its file is downloaded",
      requests: {
        exportContactChanges: "local",
        exportRegistrations: "local",
        exportResponses: "local",
        exportContactList: "local",
        exportSegment: "local",
      },
      responses: {
        exportContactChanges: [{ status: 200, example: "started" }],
        exportRegistrations: [{ status: 200, example: "started" }],
        exportResponses: [{ status: 200, example: "started" }],
        exportContactList: [{ status: 200, example: "started" }],
        exportSegment: [{ status: 200, example: "started" }],
        getExportStatus: [
          { status: 200, example: "scheduled" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "readyLocal" },
          { status: 200, example: "doneLocal" },
        ],
        downloadExport: [{ status: 200, example: "changes" }],
        listFields: [{ status: 200, example: "fields" }],
        listFieldsInLanguage: [{ status: 200, example: "german" }],
        listFieldChoices: [{ status: 200, example: "gender" }],
        listContactLists: [{ status: 200, example: "lists" }],
        countContactList: [{ status: 200, example: "count" }],
        listSegments: [{ status: 200, example: "segments" }],
        startSegmentRun: [{ status: 200, example: "waiting" }],
        getSegmentRunStatus: [{ status: 200, example: "done" }],
        startResponseQuery: [{ status: 200, example: "started" }],
        getResponseQueryResult: [{ status: 200, example: "contacts" }],
      },
    },
    slow: {
      summary: "The file is ready after twelve polls",
      responses: {
        getExportStatus: [
          { status: 200, example: "scheduled" },
          { status: 200, example: "scheduled" },
          { status: 200, example: "scheduled" },
          { status: 200, example: "scheduled" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "readyLocal" },
          { status: 200, example: "doneLocal" },
        ],
      },
    },
    delivers: {
      summary: "The file goes to an FTP server, so there is nothing to download",
      requests: {
        exportContactChanges: "ftp",
        exportRegistrations: "ftp",
        exportResponses: "ftp",
        exportContactList: "ftp",
        exportSegment: "ftp",
      },
      responses: {
        getExportStatus: [
          { status: 200, example: "scheduled" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "ready" },
          { status: 200, example: "done" },
        ],
        downloadExport: [{ status: 404, example: "notLocal" }],
      },
    },
    fails: {
      summary: "The job ends as an error, without a reason",
      responses: {
        getExportStatus: [
          { status: 200, example: "scheduled" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "error" },
        ],
        downloadExport: [{ status: 404, example: "fileNotFound" }],
      },
    },
    "unknown-state": {
      summary: "The job gets into a state that nobody documents",
      responses: {
        getExportStatus: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress", state: "archiving" },
        ],
      },
    },
    stuck: {
      summary: "The FTP server is down, so the job stays in `ready`",
      requests: {
        exportContactChanges: "ftp",
        exportRegistrations: "ftp",
        exportResponses: "ftp",
        exportContactList: "ftp",
        exportSegment: "ftp",
      },
      responses: {
        getExportStatus: [{ status: 200, example: "inProgress" }, { status: 200, example: "ready" }],
        downloadExport: [{ status: 404, example: "notLocal" }],
      },
    },
    "never-done": {
      summary: "A local export stays in `ready` for ever, and its file can be downloaded",
      responses: { getExportStatus: [{ status: 200, example: "readyLocal" }] },
    },
    throttled: {
      summary: "A poll is refused for its rate, then the export completes",
      responses: {
        getExportStatus: [
          { status: 200, example: "inProgress" },
          { status: 429, example: "tooManyRequests" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "doneLocal" },
        ],
      },
    },
    flaky: {
      summary: "The service and the network fail at some polls, then the export completes",
      responses: {
        getExportStatus: [
          { status: 200, example: "inProgress" },
          { status: 500, example: "databaseError" },
          { fault: "reset" },
          { fault: "html" },
          { status: 200, example: "inProgress", truncated: true },
          { status: 200, example: "readyLocal" },
          { status: 200, example: "doneLocal" },
        ],
      },
    },
    "expired-link": {
      summary: "The job is done, but its file is no longer stored",
      responses: {
        getExportStatus: [{ status: 200, example: "doneLocal" }],
        downloadExport: [{ status: 410, example: "noLongerStored" }],
      },
    },
    "cut-off": {
      summary: "The first download breaks off, the next gives the whole file",
      responses: {
        downloadExport: [{ status: 200, example: "changes", truncated: true }, { status: 200, example: "changes" }],
      },
    },
    "already-running": {
      summary: "An export with the same settings is running, so no second one starts",
      responses: {
        exportContactChanges: [{ status: 400, example: "alreadyRunning" }],
        exportRegistrations: [{ status: 400, example: "alreadyRunning" }],
        exportResponses: [{ status: 400, example: "alreadyRunning" }],
        exportContactList: [{ status: 400, example: "alreadyRunning" }],
        exportSegment: [{ status: 400, example: "alreadyRunning" }],
      },
    },
    "clock-wrong": {
      summary: "The clock is wrong, so the signed header is refused",
      responses: {
        exportContactChanges: [{ status: 401, example: "timeFrame" }],
        exportRegistrations: [{ status: 401, example: "timeFrame" }],
        exportResponses: [{ status: 401, example: "timeFrame" }],
        exportContactList: [{ status: 401, example: "timeFrame" }],
        exportSegment: [{ status: 401, example: "timeFrame" }],
        getExportStatus: [{ status: 401, example: "timeFrame" }],
        downloadExport: [{ status: 401, example: "timeFrame" }],
        listFields: [{ status: 401, example: "timeFrame" }],
        listFieldsInLanguage: [{ status: 401, example: "timeFrame" }],
        listFieldChoices: [{ status: 401, example: "timeFrame" }],
        listContactLists: [{ status: 401, example: "timeFrame" }],
        countContactList: [{ status: 401, example: "timeFrame" }],
        listSegments: [{ status: 401, example: "timeFrame" }],
        startSegmentRun: [{ status: 401, example: "timeFrame" }],
        getSegmentRunStatus: [{ status: 401, example: "timeFrame" }],
        startResponseQuery: [{ status: 401, example: "timeFrame" }],
        getResponseQueryResult: [{ status: 401, example: "timeFrame" }],
      },
    },
    forbidden: {
      summary: "The API user lacks the permissions",
      responses: {
        exportContactChanges: [{ status: 403, example: "forbidden" }],
        exportRegistrations: [{ status: 403, example: "forbidden" }],
        exportResponses: [{ status: 403, example: "forbidden" }],
        exportContactList: [{ status: 403, example: "forbidden" }],
        exportSegment: [{ status: 403, example: "forbidden" }],
        getExportStatus: [{ status: 403, example: "forbidden" }],
        downloadExport: [{ status: 403, example: "forbidden" }],
        listFields: [{ status: 403, example: "forbidden" }],
        listFieldsInLanguage: [{ status: 403, example: "forbidden" }],
        listFieldChoices: [{ status: 403, example: "forbidden" }],
        listContactLists: [{ status: 403, example: "forbidden" }],
        countContactList: [{ status: 403, example: "forbidden" }],
        listSegments: [{ status: 403, example: "forbidden" }],
        startSegmentRun: [{ status: 403, example: "forbidden" }],
        getSegmentRunStatus: [{ status: 403, example: "forbidden" }],
        startResponseQuery: [{ status: 403, example: "forbidden" }],
        getResponseQueryResult: [{ status: 403, example: "forbidden" }],
      },
    },
    "not-found": {
      summary: "No list, no segment or no job has the id; for exports the status is 400",
      responses: {
        exportContactList: [{ status: 400, example: "contactlistFormat" }],
        exportSegment: [{ status: 400, example: "filterFormat" }],
        getExportStatus: [{ status: 400, example: "invalidExportId" }],
        downloadExport: [{ status: 404, example: "fileNotFound" }],
        countContactList: [{ status: 404, example: "unknownList" }],
        startSegmentRun: [{ status: 404, example: "unknownSegment" }],
        getSegmentRunStatus: [{ status: 404, example: "unknownRun" }],
        getResponseQueryResult: [{ status: 404, example: "unknownQuery" }],
      },
    },
    "not-ready": {
      summary: "The file is asked for before the job is done",
      responses: { downloadExport: [{ status: 404, example: "inProgress" }] },
    },
    unauthorized: {
      summary: "The credentials are missing or refused",
      responses: {
        exportContactChanges: [{ status: 401, example: "credentialsInvalid" }],
        exportRegistrations: [{ status: 401, example: "credentialsInvalid" }],
        exportResponses: [{ status: 401, example: "credentialsInvalid" }],
        exportContactList: [{ status: 401, example: "credentialsInvalid" }],
        exportSegment: [{ status: 401, example: "credentialsInvalid" }],
        getExportStatus: [{ status: 401, example: "credentialsInvalid" }],
        downloadExport: [{ status: 401, example: "credentialsInvalid" }],
        listFields: [{ status: 401, example: "credentialsInvalid" }],
        listFieldsInLanguage: [{ status: 401, example: "credentialsInvalid" }],
        listFieldChoices: [{ status: 401, example: "credentialsInvalid" }],
        listContactLists: [{ status: 401, example: "credentialsInvalid" }],
        countContactList: [{ status: 401, example: "credentialsInvalid" }],
        listSegments: [{ status: 401, example: "credentialsInvalid" }],
        startSegmentRun: [{ status: 401, example: "credentialsInvalid" }],
        getSegmentRunStatus: [{ status: 401, example: "credentialsInvalid" }],
        startResponseQuery: [{ status: 401, example: "credentialsInvalid" }],
        getResponseQueryResult: [{ status: 401, example: "credentialsInvalid" }],
      },
    },
    "invalid-request": {
      summary: "The request breaks the contract",
      responses: {
        exportContactChanges: [{ status: 400, example: "invalidPayload" }],
        exportRegistrations: [{ status: 400, example: "invalidPayload" }],
        exportResponses: [{ status: 400, example: "invalidPayload" }],
        exportContactList: [{ status: 400, example: "invalidPayload" }],
        exportSegment: [{ status: 400, example: "invalidPayload" }],
        getExportStatus: [{ status: 400, example: "invalidExportId" }],
        downloadExport: [{ status: 400, example: "noResource" }],
        listFields: [{ status: 400, example: "noResource" }],
        listFieldsInLanguage: [{ status: 400, example: "invalidLanguage" }],
        listFieldChoices: [{ status: 400, example: "noResource" }],
        listContactLists: [{ status: 400, example: "noResource" }],
        countContactList: [{ status: 400, example: "noResource" }],
        listSegments: [{ status: 400, example: "noResource" }],
        startSegmentRun: [{ status: 400, example: "noResource" }],
        getSegmentRunStatus: [{ status: 404, example: "unknownRun" }],
        startResponseQuery: [{ status: 400, example: "invalidPayload" }],
        getResponseQueryResult: [{ status: 404, example: "unknownQuery" }],
      },
    },
  },
  facts: {
    created: ["/data/created"],
    zone: "Europe/Vienna",
    startedAs: {
      "/data/type": {
        exportContactChanges: "Registrations",
        exportRegistrations: "Registrations",
        exportResponses: "Responses",
        exportContactList: "contactlist",
        exportSegment: "contactlist",
      },
    },
  },
  exampleRequests: {
    exportContactChanges: {
      body: {
        distribution_method: "local",
        origin: "all",
        origin_id: 0,
        time_range: ["2026-11-01", "2026-11-21"],
        contact_fields: [1, 2, 3],
        delimiter: ",",
        notification_url: "https://hooks.example.com/exports/finished",
      },
    },
    exportRegistrations: {
      body: {
        distribution_method: "local",
        time_range: ["2026-11-01 00:00:00", "2026-11-21 23:59:59"],
        with_timestamp: 1,
        contact_fields: [1, 2, 3],
        delimiter: ",",
        notification_url: "https://hooks.example.com/exports/finished",
      },
    },
    exportResponses: {
      body: {
        distribution_method: "local",
        time_range: ["2026-11-01 00:00:00", "2026-11-21 23:59:59"],
        contact_fields: [1, 3],
        sources: ["trackable_links", "mail_open"],
        analysis_fields: [5, 8, 12],
        delimiter: ",",
        notification_url: "https://hooks.example.com/exports/finished",
      },
    },
    exportContactList: {
      body: {
        distribution_method: "local",
        contactlist: 482019135,
        contact_fields: [1, 2, 3, 31],
        delimiter: ",",
        notification_url: "https://hooks.example.com/exports/finished",
      },
    },
    exportSegment: {
      body: {
        distribution_method: "local",
        filter: 100005839,
        contact_fields: [1, 2, 3, 31],
        delimiter: ",",
        notification_url: "https://hooks.example.com/exports/finished",
      },
    },
  },
  otherFiles: {},
  file: {
    name: "registrations_2140_en-0a1b2c.csv",
    entries: {
      "registrations_2140_en-0a1b2c.csv": "user_id,First Name,Last Name,E-Mail,City\r\n8019189,Ada,Example,ada@example.com,Linz\r\n8019196,Ben,Example,ben@example.com,Linz\r\n8019203,Cleo,Example,cleo@example.com,\"Vienna, Austria\"\r\n8019210,Dan,Example,dan@example.com,Linz\r\n8019217,Eve,Example,eve@example.com,Linz\r\n8019224,Finn,Example,finn@example.com,\"He said \"\"Graz\"\"\"\r\n8019231,Gail,Example,gail@example.com,Linz\r\n8019238,Hugo,Example,hugo@example.com,\"Line one\r\nline two\"\r\n8019245,Ines,Example,ines@example.com,Linz\r\n8019252,Jon,Example,jon@example.com,Linz\r\n8019259,Kim,Example,kim@example.com,Linz\r\n8019266,Lea,Example,lea@example.com,Linz\r\n",
    },
  },
  jobs: { export: { ids: [2140, 2141, 2142, 2143, 2144], uploadIds: [], resourceIds: [], named: {} } },
  pathExamples: {
    exportId: "2140",
    languageId: "de",
    fieldId: "5",
    listId: "482019135",
    segmentId: "100005839",
    runId: "100024015",
    queryId: "20",
  },
  echo: [],
  tokenUrls: ["https://auth.emarsys.net/oauth2/token"],
}
