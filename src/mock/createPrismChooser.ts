import { readFile } from 'node:fs/promises'
import type { ExampleChooser } from './chooseExample.ts'
import { MockError } from './MockError.ts'
import type { MockVendor } from './mockVendor.ts'

type Prism = Pick<typeof import('@stoplight/prism-http'), 'createInstance' | 'getHttpOperationsFromSpec'>

const importPrism = (): Promise<Prism> => import('@stoplight/prism-http')

/**
 * Chooses examples with Prism, from the description as it is published.
 * @throws {MockError} when Prism is not installed
 */
export async function createPrismChooser(
  { contract, documentUrl }: Pick<MockVendor, 'contract' | 'documentUrl'>,
  load: () => Promise<Prism> = importPrism,
): Promise<ExampleChooser> {
  const { operations } = contract.description
  const ask = await start(JSON.parse(await readFile(documentUrl(), 'utf8')), load)
  return async (operationId, status, example) => {
    const operation = operations[operationId]
    if (operation === undefined) return undefined
    const input = {
      method: operation.method.toLowerCase() as 'get',
      // Prism only needs a path that leads to the operation.
      url: { path: operation.path.replaceAll(/\{[^}]+\}/g, 'x'), query: {} },
      headers: {},
    }
    const outcome = await ask(input, {
      dynamic: false,
      ...(status === undefined ? {} : { code: status }),
      ...(example === undefined ? {} : { exampleKey: example }),
    })
    if (outcome._tag === 'Left') return undefined
    const { statusCode, headers = {}, body } = outcome.right.output
    const documented = operation.responses[String(statusCode)]?.headers.map(({ name }) => name.toLowerCase()) ?? []
    return {
      status: statusCode,
      // Prism 5.16 adds `deprecation` to what a deprecated operation answers, which no vendor sends.
      headers: Object.entries(headers)
        .filter(([name]) => ['content-type', ...documented].includes(name.toLowerCase()))
        .map(([name, value]) => [name, String(value)]),
      body,
    }
  }
}

async function start(document: object, load: () => Promise<Prism>) {
  const { createInstance, getHttpOperationsFromSpec } = await load().catch((cause: unknown) => {
    const problem = '@stoplight/prism-http cannot be loaded. Run npm install --save-dev @stoplight/prism-http'
    throw new MockError('MOCK_NOT_INSTALLED', problem, { cause })
  })
  const resources = await getHttpOperationsFromSpec(document)
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
