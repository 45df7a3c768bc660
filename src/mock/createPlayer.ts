import type { HeaderList } from '../contract/exchange.ts'
import { MockError } from './MockError.ts'
import type { MockVendor } from './mockVendor.ts'
import { nextId } from './nextId.ts'

/** An example as Prism serves it. */
export interface PlayedExample {
  readonly status: number
  readonly headers: HeaderList
  /** JSON value, text, or undefined when there is no body. */
  readonly body: unknown
}

export interface Player {
  readonly load: () => Promise<unknown>
  /**
   * The example of that name; the first one of the status where it is not named, and of the first success where there is
   * no status either.
   * @throws {NoSuchExample}
   */
  readonly play: (operationId: string, status?: number, example?: string) => Promise<PlayedExample>
}

/** The description has no such response or no such example. */
export class NoSuchExample extends Error {
  override readonly name = 'NoSuchExample'
}

type Prism = Pick<typeof import('@stoplight/prism-http'), 'createInstance' | 'getHttpOperationsFromSpec'>

const importPrism = (): Promise<Prism> => import('@stoplight/prism-http')

/**
 * Serves the examples of one description with Prism in this process; it loads Prism when it is first used. Ids of requests
 * in headers are another one each time.
 */
export function createPlayer(
  { contract, document, facts }: MockVendor,
  load: () => Promise<Prism> = importPrism,
): Player {
  const { operations } = contract.description
  const requestIds = new Map<string, string>()
  let loaded: ReturnType<typeof start> | undefined
  const prism = () => {
    loaded ??= start(document, load)
    return loaded
  }
  function nextRequestId(name: string, example: string): string {
    const next = String(nextId(requestIds.get(name) ?? example))
    requestIds.set(name, next)
    return next
  }
  return {
    load: prism,
    async play(operationId, status, example) {
      const operation = operations[operationId]
      if (operation === undefined) throw new NoSuchExample(`there is no operation ${operationId}`)
      const input = {
        method: operation.method.toLowerCase() as 'get',
        // Prism only needs a path that leads to the operation.
        url: { path: operation.path.replaceAll(/\{[^}]+\}/g, 'x'), query: {} },
        headers: {},
      }
      const outcome = await (await prism())(input, {
        dynamic: false,
        ...(status === undefined ? {} : { code: status }),
        ...(example === undefined ? {} : { exampleKey: example }),
      })
      if (outcome._tag === 'Left') {
        const wanted = [status, example].filter((part) => part !== undefined).join('.')
        throw new NoSuchExample(`the description has no example ${wanted} for ${operationId}`)
      }
      const { statusCode, headers = {}, body } = outcome.right.output
      const documented = operation.responses[String(statusCode)]?.headers.map(({ name }) => name.toLowerCase()) ?? []
      return {
        status: statusCode,
        // Prism 5.16 adds `deprecation` to what a deprecated operation answers, which no vendor sends.
        headers: Object.entries(headers)
          .filter(([name]) => ['content-type', ...documented].includes(name.toLowerCase()))
          .map(([name, value]) => [name, facts.requestIds?.includes(name) ? nextRequestId(name, value) : value]),
        body,
      }
    },
  }
}

async function start(document: () => object, load: () => Promise<Prism>) {
  const { createInstance, getHttpOperationsFromSpec } = await load().catch((cause: unknown) => {
    const problem = '@stoplight/prism-http cannot be loaded. Run npm install --save-dev @stoplight/prism-http'
    throw new MockError('MOCK_NOT_INSTALLED', problem, { cause })
  })
  // Prism 5.16 resolves references in the object that it is given.
  const resources = await getHttpOperationsFromSpec(structuredClone(document()))
  // Requests are judged by our own validators, so Prism's are off.
  const config = {
    validateRequest: false,
    validateResponse: false,
    checkSecurity: false,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false,
    mock: { dynamic: false },
  } as const
  const prism = createInstance(config, { logger: silentLogger })
  type Input = Parameters<typeof prism.request>[0]
  return (input: Input, mock: { dynamic: boolean; code?: number; exampleKey?: string }) =>
    prism.request(input, resources, { ...config, mock })()
}

// Prism wants one of pino's loggers, with a level of its own beside.
const nothing = () => {}
const silentLogger = {
  child: () => silentLogger,
  trace: nothing,
  debug: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
} as never
