import { memberAt } from './entrySource.ts'
import { memberNames } from './jsonText.ts'

/** A format that others record in and that is not read here, with the way to one that is. */
export interface ForeignFormat {
  readonly name: string
  /** What to do instead. */
  readonly advice: string
  /** Endings of names that nothing else has, without the dot. */
  readonly endings?: readonly string[]
  /** Whether a file is one, by its start. */
  readonly startsFile?: (start: FileStart) => boolean
  /** Whether an archive is one, by the names of its members. */
  readonly isArchive?: (names: readonly string[]) => boolean
  /** Whether an object is one of its entries, by its members. */
  readonly isEntry?: (value: unknown) => boolean
}

/** The start of a file. */
export interface FileStart {
  readonly bytes: Buffer
  /** The same as text, without white space in front. */
  readonly text: string
  /** Names of the members of the first object, as far as the start goes. */
  readonly names: ReadonlySet<string>
}

const stubs = 'It says what to answer, and not what was answered. Record the exchanges as HAR.'

/** In the order in which they are tried. */
export const foreignFormats: readonly ForeignFormat[] = [
  {
    name: 'a Charles session',
    advice: 'Export it as HAR: File > Export Session, as HTTP Archive (.har).',
    endings: ['chls', 'chlsj', 'chlsx'],
    // https://www.charlesproxy.com/documentation/using-charles/export-formats/; what it saves itself are objects of Java
    startsFile: ({ bytes, names, text }) =>
      (bytes.toString('hex', 0, 4) === 'aced0005' && bytes.includes('com.xk72.charles')) ||
      ['protocolVersion', 'scheme', 'host', 'actualPort'].every((name) => names.has(name)) ||
      /^(<\?xml[^>]*>\s*)?<charles-session\b/.test(text),
  },
  {
    name: 'a dump of mitmproxy',
    advice: 'Make a HAR of it: mitmdump --no-server --rfile FILE --set hardump=FILE.har',
    endings: ['mitm'],
    // https://github.com/mitmproxy/mitmproxy/blob/main/mitmproxy/io/tnetstring.py: a length, and a map whose first name follows
    startsFile: ({ text }) => /^\d{1,10}:\d{1,2}:[a-z_]+;/.test(text),
  },
  {
    name: 'a packet capture',
    advice: 'Record the exchanges as HAR, in a browser or with a proxy.',
    endings: ['pcap', 'pcapng'],
    // https://www.ietf.org/archive/id/draft-ietf-opsawg-pcap-05.html#section-4 and draft-ietf-opsawg-pcapng-03.html#section-4.1
    startsFile: ({ bytes }) =>
      ['d4c3b2a1', 'a1b2c3d4', '4d3cb2a1', 'a1b23c4d', '0a0d0d0a'].includes(bytes.toString('hex', 0, 4)),
  },
  {
    name: 'a Fiddler session archive',
    advice: 'Export it as HAR: File > Export Sessions, as HTTPArchive v1.2.',
    endings: ['saz'],
    // https://docs.telerik.com/fiddler/knowledge-base/fiddler-archive-format
    isArchive: (names) => names.some((name) => /^raw[/\\]\d+_[cs]\.txt$/.test(name)),
  },
  {
    name: 'a list of items of Burp',
    advice: 'Burp writes no HAR. Record the exchanges as HAR, in a browser or with another proxy.',
    // https://portswigger.net/burp/documentation/desktop/tools/proxy/http-history: Save items, whose DTD comes first
    startsFile: ({ text }) =>
      /^<(\?xml|items)\b/.test(text) && /<items\s[^>]*burpVersion=|<!ATTLIST items burpVersion\b/.test(text),
  },
  {
    name: 'an export of Insomnia',
    advice: 'It holds no responses. Export as HAR there, after the requests were sent.',
    // https://docs.insomnia.rest/insomnia/import-export-data
    startsFile: ({ names, text }) =>
      names.has('__export_format') || /^type:\s*["']?[a-z]+\.insomnia\.rest\//m.test(text.slice(0, 2000)),
  },
  {
    name: 'a simulation of Hoverfly',
    advice: stubs,
    // https://docs.hoverfly.io/en/latest/pages/reference/simulationschema.html
    startsFile: ({ names, text }) =>
      names.has('data') &&
      /^\{\s*"(meta|data)"\s*:\s*\{\s*"(pairs|globalActions|schemaVersion|hoverflyVersion)"/.test(text),
  },
  {
    name: 'a stub mapping of WireMock',
    advice: stubs,
    // https://wiremock.org/docs/stubbing/
    startsFile: ({ names }) => names.has('mappings'),
    isEntry: isStubMapping,
  },
  {
    name: 'a contract of Pact',
    advice: stubs,
    // https://github.com/pact-foundation/pact-specification
    startsFile: ({ names }) => names.has('consumer') && (names.has('interactions') || names.has('provider')),
  },
  {
    name: 'a network log of Chrome',
    advice: 'Save a HAR instead: Developer Tools > Network > Export HAR.',
    // https://www.chromium.org/developers/design-documents/network-stack/netlog/
    startsFile: ({ names, text }) => names.has('constants') && text.includes('"logEventTypes"'),
  },
  {
    name: 'a Postman collection of version 1',
    advice: 'Export it as Collection v2.1.',
    // https://schema.postman.com/collection/json/v1.0.0/draft-07/collection.json
    startsFile: ({ names }) => names.has('order') && (names.has('folders') || names.has('requests')),
  },
  {
    name: 'a cassette of VCR 1',
    advice: 'Record it again with VCR 2 or newer.',
    // https://github.com/vcr/vcr/blob/master/spec/fixtures/cassette_spec/1_x_cassette.yml
    startsFile: ({ text }) => /^(---\s+)?-\s+!ruby\/struct:VCR::HTTPInteraction\b/.test(text),
  },
]

// https://wiremock.org/docs/standalone/admin-api-reference/: StubMapping
function isStubMapping(value: unknown): boolean {
  const url = memberAt(value, ['request', 'url'])
  const hasUrl = typeof url === 'string'
  if (hasUrl && !url.startsWith('/')) return false
  if (stubUrls.some((name) => memberAt(value, ['request', name]) !== undefined)) return true
  return hasUrl && stubMembers.some((name) => memberAt(value, [name]) !== undefined)
}

const stubUrls = ['urlPattern', 'urlPath', 'urlPathPattern', 'urlPathTemplate']
const stubMembers = ['uuid', 'id', 'persistent', 'priority', 'insertionIndex', 'scenarioName', 'requiredScenarioState']

const JSON_START = /^[{[]/

/** Why a file with this start is not read; undefined for one that may be. */
export function foreignStart(bytes: Buffer, text: string): string | undefined {
  const start = { bytes, text, names: new Set(JSON_START.test(text) ? memberNames(text) : []) }
  return sentence(foreignFormats.find(({ startsFile }) => startsFile?.(start)))
}

/** Why an archive without recordings is not read. */
export const foreignArchive = (names: readonly string[]): string | undefined =>
  sentence(foreignFormats.find(({ isArchive }) => isArchive?.(names)))

/** Why an entry is not read. */
export const foreignEntry = (value: unknown): string | undefined =>
  sentence(foreignFormats.find(({ isEntry }) => isEntry?.(value)))

/** Why a file with this name is not read, when its start says nothing. */
export function foreignName(name: string): string | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return sentence(foreignFormats.find(({ endings }) => endings?.includes(ending)))
}

// mitmproxy is told a name, as in `-w flows`; Burp's and Charles' XML have no ending of their own.
const MAY_BE_FOREIGN = /(^|\/)[^./]+$|\.(dump|flows?|cap|xml)$/i

/** Whether a file that has no recording's name may be in a format of others, so that its start has to be asked. */
export const mayBeForeign = (name: string): boolean => MAY_BE_FOREIGN.test(name)

const sentence = (format: ForeignFormat | undefined) => format && `is ${format.name}. ${format.advice}`
