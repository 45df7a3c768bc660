// Exchanges with Amazon Lex V2, of which most break the contract.

const address = 'https://models-v2-lex.eu-west-1.amazonaws.com/exports/'
const headers = [['content-type', 'application/json']]
const signed = [...headers, ['authorization', 'redacted']]
const resourceSpecification = { botExportSpecification: { botId: 'BOT0000001', botVersion: '1' } }
const job = { exportId: 'EXPORT0001', resourceSpecification, fileFormat: 'LexJson', creationDateTime: 1767225600 }

interface PlainEntry {
  readonly _recordedAt?: string
  readonly request: {
    readonly method: string
    readonly url?: string
    readonly headers?: object
    readonly body?: unknown
  }
  readonly response?: { readonly status: number; readonly headers?: object; readonly body?: unknown }
}

export const start: PlainEntry = {
  _recordedAt: '2026-01-01T00:00:00Z',
  request: { method: 'PUT', url: address, headers: signed, body: { resourceSpecification, fileFormat: 'LexJson' } },
  response: { status: 202, headers, body: { ...job, exportStatus: 'InProgress' } },
}

export const poll = (exportStatus: unknown, more: object = {}): PlainEntry => ({
  _recordedAt: '2026-01-01T00:00:10Z',
  request: { method: 'GET', url: `${address}EXPORT0001/`, headers: [] },
  response: { status: 200, headers, body: { ...job, lastUpdatedDateTime: 1767225600, ...more, exportStatus } },
})

export const completed = poll('Completed', { downloadUrl: 'https://files.example.com/bot.zip' })

/** An export that keeps the contract. */
export const clean: readonly PlainEntry[] = [start, poll('InProgress'), completed]

export const stray: PlainEntry = { request: { method: 'GET', url: 'https://example.com/x' }, response: { status: 200 } }

export const unreadable: PlainEntry = { request: { method: 'GET' } }

/** Findings of every kind of place, and what is not judged. */
export const broken: readonly PlainEntry[] = [
  start,
  completed,
  poll('InProgress'),
  poll(7),
  {
    request: { method: 'POST', url: `${address}?depth=5`, headers: signed, body: { maxResults: '5' } },
    response: { status: 200, headers, body: { botId: 'BOT0000001', exportSummaries: [{ exportId: 'a%b\n::c' }] } },
  },
  stray,
  unreadable,
]

export const asText = (entries: readonly PlainEntry[]) => JSON.stringify(entries, null, 2)
