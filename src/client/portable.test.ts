import { inspect } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { generatedClient } from '../../scripts/_lib/clientCall.ts'
import { exampleArguments } from '../../scripts/_lib/exampleExchange.ts'
import { vendors } from '../_testing/vendors.ts'
import { bundleCalls, bundledResults, firstScheme } from './_testing/bundleCalls.ts'

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
    expect(JSON.parse(String(results))).toEqual(bundledResults)
  })
})

describe.each(vendors)('secrets of $name', (vendor) => {
  const { credentials } = firstScheme(vendor)
  const { operationId } = vendor.contract.lifecycles.export.wait

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
