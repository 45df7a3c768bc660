import { build } from 'esbuild'
import { exampleArguments, listExamples } from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { pascalCase } from '../../../scripts/_lib/pascalCase.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import { vendors } from '../../_testing/vendors.ts'
import { type SchemeInUse, schemesInUse } from '../../auth/_testing/usedSchemes.ts'

/** The first scheme of a vendor. */
export function firstScheme({ name }: GeneratedVendor): SchemeInUse {
  const found = schemesInUse.find(({ vendor }) => vendor.name === name)
  if (found === undefined) throw new Error(`${name} has no scheme`)
  return found
}

/** A program that calls every vendor once with an injected fetch, as one classic script for any surroundings. */
export async function bundleCalls(): Promise<string> {
  const calls = vendors.map((vendor) => {
    const { name, document, contract } = vendor
    const { header, credentials } = firstScheme(vendor)
    const { operationId } = contract.lifecycles.export.wait
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

/** What `callAll` of that program gives as JSON. */
export const bundledResults = vendors.map(({ name }) => ({ name, ok: true, status: 200, signed: [1] }))
