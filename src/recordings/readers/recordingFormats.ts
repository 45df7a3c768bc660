/** A format that is read, as the documentation tells it. */
export interface RecordingFormat {
  /** As in: give one of these. */
  readonly name: string
  readonly writers: string
  /** What is read of it. */
  readonly read: string
  readonly source: string
}

/** The formats that are read. */
export const recordingFormats: readonly RecordingFormat[] = [
  {
    name: 'HAR 1.2',
    writers: 'browsers, Playwright, Polly.js, Charles, Fiddler, mitmproxy, HTTP Toolkit, Redocly Respect',
    read:
      'Each of `log.entries`, or entries in lines: method, address, headers, `postData` and `content` as text, base64 (`encoding`, `_textBase64`) ' +
      'or hexadecimal, forms by their `params`, bodies beside the file (`_file`), `startedDateTime`. Sizes tell which bodies were not kept.',
    source: 'http://www.softwareishard.com/blog/har-12-spec/',
  },
  {
    name: 'NDJSON or JSON of {request, response}',
    writers: 'your own code',
    read:
      'One object, a list, or one a line: `request` with `method`, `url`, `headers` and `body`; `response`, if any, with `status`, `headers` and ' +
      '`body`. A body is a text or any JSON.',
    source: 'https://github.com/ndjson/ndjson-spec',
  },
  {
    name: 'a VCR cassette',
    writers: 'vcrpy (with httpx too), VCR, betamax, go-vcr 1 to 4, okreplay, Schemathesis',
    read:
      'YAML or JSON: each of `interactions` or `http_interactions`, with bodies as text, `!!binary` or `base64_string`, and the time ' +
      '(`recorded_at`, `recorded`).',
    source: 'https://github.com/kevin1024/vcrpy',
  },
  {
    name: 'nock objects',
    writers: 'nock, with `output_objects: true`',
    read: '`scope` and `path`, `method`, `reqheaders`, `body`; `status`, `rawHeaders` or `headers`, `response` as text, JSON or hexadecimal.',
    source: 'https://github.com/nock/nock',
  },
  {
    name: 'snapshots of undici',
    writers: 'the `SnapshotAgent` of undici',
    read: 'Each answer in `responses` with the request of its snapshot, and the time of the last one.',
    source: 'https://undici.nodejs.org/#/docs/api/SnapshotAgent',
  },
  {
    name: 'a Playwright trace',
    writers: 'Playwright, with tracing on',
    read: 'The `.network` files of the archive or the folder, with the bodies in `resources`.',
    source: 'https://playwright.dev/docs/trace-viewer',
  },
  {
    name: 'a Postman collection',
    writers: 'Postman, as Collection v2.0 or v2.1',
    read: 'Each saved response with its `originalRequest`; variables of the collection are put in. Credentials are not in it.',
    source: 'https://schema.postman.com/',
  },
]

const names = recordingFormats.map(({ name }) => name)

/** Why a file is not read that is in no known format. */
export const unknownFormat = `is no recording that is read here. Give ${names.slice(0, -1).join(', ')} or ${names.at(-1)}, as it is or as .gz or .zip.`
