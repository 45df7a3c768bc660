import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { repository } from '../../scripts/_lib/repository.ts'
import { vendors } from '../_testing/vendors.ts'

const program = `
  ${vendors.map(({ name }, index) => `import { mockVendor as vendor${index} } from './generated/${name}/mock.ts'`).join('\n')}
  import { createMockFetch } from './src/mock/index.ts'
  globalThis.playAll = async () => {
    const ends = []
    for (const vendor of [${vendors.map((_, index) => `vendor${index}`).join(', ')}]) {
      const fetch = createMockFetch(vendor)
      const { vendor: name, operations, credentialHeaders } = vendor.contract.description
      const [operation] = Object.values(operations)
      const headers = { [credentialHeaders[0]]: 'any', Prefer: 'code=' + Object.keys(operation.responses)[0] }
      const path = operation.path.replaceAll(/\\{[^}]+\\}/g, 'x')
      const body = operation.method === 'GET' ? undefined : '{}'
      const { status } = await fetch('http://127.0.0.1/' + name + path, { method: operation.method, headers, body })
      ends.push([name, status])
    }
    const clock = createMockFetch(vendor0).clock
    const startedMs = clock.now()
    await clock.sleep(86400000)
    return JSON.stringify({ ends, sleptMs: clock.now() - startedMs })
  }`

test('the mock in one script runs where there is no process, no Buffer and no require, only what workers have', async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: repository, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  const context = createContext({
    ...{ AbortController, AbortSignal, Blob, Headers, ReadableStream, Request, Response, URL, URLSearchParams },
    ...{ TextDecoder, TextEncoder, atob, btoa, clearTimeout, crypto, setTimeout, structuredClone },
    ...{ Uint8Array, ArrayBuffer },
  })
  runInContext(outputFiles[0]?.text ?? '', context)
  const ends = vendors.map(({ name, contract }) => {
    const [operation] = Object.values(contract.description.operations)
    return [name, Number(Object.keys(operation?.responses ?? {})[0])]
  })
  expect(JSON.parse(String(await runInContext('playAll()', context)))).toEqual({ ends, sleptMs: 86_400_000 })
})
