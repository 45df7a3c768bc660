import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

const host = 'https://models-v2-lex.us-east-1.amazonaws.com'
const requestHeaders = {
  accept: 'application/json',
  'accept-encoding': 'gzip, deflate',
  authorization:
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261101/us-east-1/lex/aws4_request, SignedHeaders=host;x-amz-date, Signature=redacted',
  'user-agent': 'aws-sdk-js/3.0.0 ua/2.1 os/linux lang/js md/nodejs api/lex-models-v2',
  'x-amz-date': '20261101T000000Z',
}
const responseHeaders = {
  connection: 'keep-alive',
  'content-type': 'application/json',
  date: 'Sun, 01 Nov 2026 00:00:00 GMT',
  'strict-transport-security': 'max-age=47304000; includeSubDomains',
  vary: 'origin,access-control-request-method',
  'x-amzn-requestid': '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'x-content-type-options': 'nosniff',
}
const jobPolls = 3

/** The poll at a position: each export of Lex V2 is asked for three times, and is ready at the third. */
export function pollAt(index: number) {
  const exportId = `E${String(Math.floor(index / jobPolls)).padStart(9, '0')}`
  const isReady = index % jobPolls === jobPolls - 1
  const body = {
    exportId,
    resourceSpecification: { botExportSpecification: { botId: 'BOT1234567', botVersion: 'DRAFT' } },
    fileFormat: 'LexJson' as unknown,
    exportStatus: isReady ? 'Completed' : 'InProgress',
    ...(isReady ? { downloadUrl: `https://files.example.com/exports/${exportId}/bot.zip?X-Amz-Expires=300` } : {}),
    creationDateTime: 1793491200.123,
    lastUpdatedDateTime: 1793491205.456,
  }
  return {
    startedDateTime: '2026-11-01T00:00:00.000Z',
    request: { method: 'GET', url: `${host}/exports/${exportId}`, headers: requestHeaders },
    response: { status: 200, headers: responseHeaders, body },
  }
}

type Poll = ReturnType<typeof pollAt>

/** A poll as a line of NDJSON. */
export const toLine = (poll: Poll) => `${JSON.stringify(poll)}\n`

/** A poll as an entry of HAR 1.2. */
export function toHarEntry({ startedDateTime, request, response }: Poll): string {
  const text = JSON.stringify(response.body)
  const pairs = (headers: object) => Object.entries(headers).map(([name, value]) => ({ name, value }))
  const message = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 }
  return JSON.stringify({
    startedDateTime,
    time: 12,
    request: { ...message, ...request, headers: pairs(request.headers), queryString: [], bodySize: 0 },
    response: {
      ...message,
      status: response.status,
      statusText: 'OK',
      headers: pairs(response.headers),
      content: { size: text.length, mimeType: 'application/json', text },
      redirectURL: '',
      bodySize: text.length,
    },
    cache: {},
    timings: { send: 0, wait: 12, receive: 0 },
  })
}

const blockPolls = 1000

/** A poll whose answer is wrong in one member. */
const broken = (poll: Poll): Poll => ({
  ...poll,
  response: { ...poll.response, body: { ...poll.response.body, fileFormat: 7 } },
})

/**
 * Writes so many polls to a file, whose format its name tells: `.ndjson` or `.har`.
 * @param brokenEach one of so many is broken; default: none
 */
export async function writeLargeRecording(
  file: string,
  polls: number,
  brokenEach = Number.POSITIVE_INFINITY,
): Promise<void> {
  const isHar = file.endsWith('.har')
  const stream = createWriteStream(file)
  const write = async (text: string) => {
    if (!stream.write(text)) await once(stream, 'drain')
  }
  if (isHar) await write('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[')
  for (let from = 0; from < polls; from += blockPolls) {
    const block = Array.from({ length: Math.min(blockPolls, polls - from) }, (_, at) => {
      const poll = pollAt(from + at)
      return (from + at) % brokenEach === brokenEach - 1 ? broken(poll) : poll
    })
    if (isHar) await write((from === 0 ? '' : ',') + block.map(toHarEntry).join(','))
    else await write(block.map(toLine).join(''))
  }
  stream.end(isHar ? ']}}' : '')
  await finished(stream)
}
