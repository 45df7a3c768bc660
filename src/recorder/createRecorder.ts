import { OptionsError } from '../contract/ContractError.ts'
import { createExchangeRedactor } from '../redact/redactExchange.ts'
import { prepareRedaction, type RedactOptions, redactTwice } from '../redact/redaction.ts'
import { noteBody } from './noteBody.ts'
import type { RecordedExchange } from './recordedExchange.ts'
import { type Har, toHar } from './toHar.ts'

/** `contracts` are those of the vendors that are called: they say which values are harmless. */
export interface RecorderOptions extends Partial<Omit<RedactOptions, 'keepBinary'>> {
  /** `false` leaves every secret in the HAR. Default: true, which needs `contracts`. */
  readonly redact?: boolean
  /** A body that has more bytes is left out, and the HAR says so. Default: 10 MB. */
  readonly maxBodyBytes?: number
  /** Milliseconds since the epoch. Default: the system's clock. */
  readonly now?: () => number
}

export interface Recorder {
  /** A fetch that notes every exchange. Responses come as soon as without it, and can be read as ever. */
  readonly fetch: typeof globalThis.fetch
  /**
   * Waits until every exchange is over, and gives them in the order in which they began, with their secrets. One is over
   * when its body has arrived, whether or not the caller has read it. One without a response did not get the whole of it.
   */
  readonly exchanges: () => Promise<readonly RecordedExchange[]>
  /** The same as HAR 1.2: without secrets, as `redactExchange` takes them out, unless `redact` is false. */
  readonly har: () => Promise<Har>
}

/**
 * Notes the exchanges of a fetch, for the judge or as a recording.
 * @throws {OptionsError} when the HAR is to be redacted and no contract says what is harmless.
 */
export function createRecorder(
  fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
  options: RecorderOptions = {},
): Recorder {
  const { watch, ...rest } = recordFetches(options)
  return { fetch: watch(fetch), ...rest }
}

/**
 * Notes the exchanges of several fetches in one recording.
 * @throws {OptionsError} as `createRecorder` does
 */
export function recordFetches(options: RecorderOptions): Omit<Recorder, 'fetch'> & {
  /** The same fetch, whose exchanges are noted. */
  readonly watch: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch
} {
  const { redact = true, maxBodyBytes = 10_000_000, now = Date.now, contracts = [], ...redaction } = options
  if (redact && contracts.length === 0) {
    throw new OptionsError(
      'createRecorder: no contract says which values are harmless. Pass { contracts: [contract] }, or { redact: false } to keep secrets.',
    )
  }
  const noted: Promise<RecordedExchange>[] = []
  const exchanges = () => Promise.all(noted)
  return {
    watch: (fetch) => async (input, init) => {
      const request = new Request(input, init)
      const { response, exchange } = noteExchange(request, async () => fetch(request), { maxBodyBytes, now })
      noted.push(exchange)
      return response
    },
    exchanges,
    async har() {
      const all = await exchanges()
      return toHar(redact ? await redactAll(all, { contracts, ...redaction }) : all)
    },
  }
}

/** Copies in which bodies that are no text are left out. Times and our own comments tell nothing. */
async function redactAll(exchanges: readonly RecordedExchange[], options: RedactOptions): Promise<RecordedExchange[]> {
  const start = await prepareRedaction(options)
  const { result } = await redactTwice(start, (redaction) => {
    const redactOne = createExchangeRedactor(redaction)
    return exchanges.map((exchange): RecordedExchange => {
      const { startedDateTime, durationMs, comment, ...real } = exchange
      const { request, response } = redactOne(real).exchange
      return {
        startedDateTime,
        durationMs,
        request: { ...request, ...leftOut(real.request) },
        ...(response === undefined ? {} : { response: { ...response, ...leftOut(real.response) } }),
        ...(comment === undefined ? {} : { comment }),
      }
    })
  })
  return result
}

const leftOut = (message: RecordedExchange['request'] | RecordedExchange['response']) =>
  message?.leftOutBytes === undefined ? {} : { leftOutBytes: message.leftOutBytes }

type NoteOptions = Required<Pick<RecorderOptions, 'maxBodyBytes' | 'now'>>

function noteExchange(request: Request, send: () => Promise<Response>, { maxBodyBytes, now }: NoteOptions) {
  const startedMs = now()
  const { method, url } = request
  const headers = [...request.headers]
  // A body that cannot be read fails the call as well, unless the server had answered before.
  const sent = noteBody(request.clone().body, maxBodyBytes).catch(() => ({ leftOutBytes: 0 }))
  const response = send()
  const exchange = async (): Promise<RecordedExchange> => {
    const outcome = await noteOutcome(response, maxBodyBytes)
    const body = await sent
    return {
      startedDateTime: new Date(startedMs).toISOString(),
      durationMs: now() - startedMs,
      request: { method, url, headers, ...body },
      ...outcome,
    }
  }
  return { response, exchange: exchange() }
}

/** Never fails: what became of the call is the caller's to handle, and noted here. */
async function noteOutcome(
  answer: Promise<Response>,
  maxBodyBytes: number,
): Promise<Pick<RecordedExchange, 'response' | 'comment'>> {
  try {
    const response = await answer
    // Cloned before the caller gets hold of it, because this wait began first.
    const body = await noteBody(response.clone().body, maxBodyBytes)
    return {
      response: { status: response.status, headers: [...response.headers], ...body },
      ...(response.redirected ? { comment: 'The response came after redirects, which are not recorded.' } : {}),
    }
  } catch (error) {
    // Messages of errors quote addresses, which may hold secrets.
    return { comment: `No whole response arrived: ${error instanceof Error ? error.name : 'unknown error'}.` }
  }
}
