import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findChromium, quietArguments } from '../../scripts/_docs/chromium.ts'
import { generatedClient } from '../../scripts/_lib/clientCall.ts'
import { exampleArguments, listExamples } from '../../scripts/_lib/exampleExchange.ts'
import { type GeneratedVendor, loadVendors } from '../../scripts/_lib/generated.ts'
import { pascalCase } from '../../scripts/_lib/registry.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { type SchemeInUse, schemesInUse } from '../auth/_testing/usedSchemes.ts'

const vendors = await loadVendors()

/** The first scheme of a vendor. */
function firstScheme({ name }: GeneratedVendor): SchemeInUse {
  const found = schemesInUse.find(({ vendor }) => vendor.name === name)
  if (found === undefined) throw new Error(`${name} has no scheme`)
  return found
}

/** A program that calls every vendor once with an injected fetch, as one classic script for any surroundings. */
async function bundleCalls(): Promise<string> {
  const calls = vendors.map((vendor) => {
    const { name, document, contract } = vendor
    const { header, credentials } = firstScheme(vendor)
    const { operationId } = contract.lifecycle.wait
    const body = listExamples(document).find((example) => example.operationId === operationId)?.value
    const parameters = exampleArguments(vendor.document, operationId)
    return { name, operationId, parameters, body, header, credentials }
  })
  const contents = `
    ${calls.map(({ name }) => `import { create${pascalCase(name)}Client } from './generated/${name}/index.ts'`).join('\n')}
    const create = { ${calls.map(({ name }) => `'${name}': create${pascalCase(name)}Client`).join(', ')} }
    globalThis.callAll = async () => {
      const results = []
      for (const { name, operationId, parameters, body, header, credentials } of ${JSON.stringify(calls)}) {
        const seen = []
        const fetch = async (request) => {
          seen.push([...request.headers.keys()].filter((name) => name === header).length)
          return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } })
        }
        const { ok, status } = await create[name]({ credentials, fetch })[operationId](parameters)
        results.push({ name, ok, status, signed: seen })
      }
      return JSON.stringify(results)
    }`
  const result = await build({
    stdin: { contents, resolveDir: repository, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}

const expected = vendors.map(({ name }) => ({ name, ok: true, status: 200, signed: [1] }))

describe('the clients of all vendors in one script', () => {
  test('run where there is no process, no Buffer and no require, only what workers have', async () => {
    const surroundings = {
      ...{ AbortController, AbortSignal, Headers, ReadableStream, Request, Response, URL, URLSearchParams },
      ...{
        TextDecoder,
        TextEncoder,
        atob,
        btoa,
        clearTimeout,
        crypto,
        setTimeout,
        structuredClone,
        Uint8Array,
        ArrayBuffer,
      },
    }
    const context = createContext(surroundings)
    runInContext(await bundleCalls(), context)
    const results: unknown = await runInContext('callAll()', context)
    expect(JSON.parse(String(results))).toEqual(expected)
  })

  test.skipIf(findChromium() === undefined)('run in Chromium', async () => {
    const script = await bundleCalls()
    const server = createServer((_request, response) =>
      response.setHeader('Content-Type', 'text/html').end('<title>t</title>'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: quietArguments })
    try {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      await page.addScriptTag({ content: script })
      expect(JSON.parse(await page.evaluate('callAll()'))).toEqual(expected)
    } finally {
      await browser.close()
      server.close()
    }
  })
})

describe.each(vendors)('secrets of $name', (vendor) => {
  const { credentials } = firstScheme(vendor)
  const { operationId } = vendor.contract.lifecycle.wait

  test('show neither in the inspected client nor in what it throws', async () => {
    const client = await generatedClient(vendor, {
      credentials,
      fetch: () => Promise.reject(new TypeError('fetch failed')),
      retry: { maxAttempts: 1 },
    })
    const thrown = await client[operationId]?.(exampleArguments(vendor.document, operationId)).catch(
      (error: unknown) => error,
    )
    expect(thrown).toMatchObject({ name: 'NetworkError' })
    const shown = inspect([client, thrown], { depth: 20, showHidden: true })
    expect(shown).not.toMatch(/planted|AWS4-HMAC|PasswordDigest|eyJ/)
  })
})
