import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { startLoopbackServer } from '../../../src/_testing/loopbackServer.ts'
import { serverPath } from '../../_lib/serverPath.ts'
import { installedVersion } from '../installedVersion.ts'
import type { Judge, JudgeCase, Verdict } from '../judgeCase.ts'
import { peerDescription } from '../peerDescription.ts'

/** `prism proxy --errors` in front of a server that answers with what was recorded. */
export const prismProxy: Judge = {
  name: `prism proxy ${installedVersion('@stoplight/prism-cli')}`,
  async judge(cases, { vendors }) {
    let current: JudgeCase | undefined
    const upstream = await startLoopbackServer(() => {
      const { status, headers, body = '' } = current?.exchange.response ?? { status: 500, headers: [] }
      return { status, headers: Object.fromEntries(headers), body }
    })
    const verdicts: Verdict[] = []
    try {
      for (const { name, document, contract } of vendors) {
        const published = await startProxy(document, upstream.address)
        const adapted = await startProxy(peerDescription(document), upstream.address)
        // Prism knows no path of a server: https://github.com/stoplightio/prism/issues/906
        const basePath = serverPath(contract.description)
        for (const [index, judged] of cases.entries()) {
          if (judged.contract !== name) continue
          current = judged
          const { address } = judged.isPublished ? published : adapted
          verdicts[index] = judged.isRecordingOnly ? 'not asked' : await send(judged, address, basePath)
        }
        await Promise.all([published.close(), adapted.close()])
      }
    } finally {
      await upstream.close()
    }
    return verdicts
  },
}

// As the command makes it: node_modules/@stoplight/prism-cli/dist/util/createServer.js, 5.16.0
async function startProxy(document: object, upstream: string) {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  const server = createServer(operations, {
    components: { logger: createLogger('prism', { level: 'silent' }) },
    config: {
      mock: { dynamic: false },
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: true,
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
    },
    cors: true,
  })
  const address = await server.listen(0, '127.0.0.1')
  return { address, close: () => server.close() }
}

async function send({ exchange }: JudgeCase, address: string, basePath: string): Promise<Verdict> {
  const { method, url, headers } = exchange.request
  const { pathname, search } = new URL(url)
  const response = await fetch(`${address}${pathname.slice(basePath.length)}${search}`, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  })
  const text = await response.text()
  const type = response.headers.get('content-type') ?? ''
  if (!type.startsWith('application/problem+json')) {
    const warnings = response.headers.get('sl-violations')
    return { alarms: warnings === null ? [] : [{ level: 'header', text: warnings }] }
  }
  const problem = JSON.parse(text) as { status: number; validation?: object[] }
  return problem.validation === undefined
    ? { broke: String(problem.status) }
    : { alarms: problem.validation.map((entry) => ({ level: 'error', text: JSON.stringify(entry) })) }
}
