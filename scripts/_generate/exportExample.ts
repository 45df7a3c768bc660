import type { Lifecycle } from '../../src/contract/lifecycle.ts'
import { exampleArguments } from '../_lib/exampleExchange.ts'
import type { OpenApi } from '../_lib/openapi.ts'

/** What stands behind `export-contracts export` for an export of a vendor, as its help shows it. */
export function exportExample(vendor: string, document: OpenApi, { starts, file }: Lifecycle): string {
  const [start = '', ...others] = Object.keys(starts)
  const { body, ...parameters } = exampleArguments(document, start)
  return [
    vendor,
    ...(others.length === 0 ? [] : [`--start ${start}`]),
    ...Object.entries(parameters).map(([name, value]) => `-p ${name}=${value}`),
    ...(body === undefined ? [] : ['--body request.json']),
    `-o export.${file.mediaType.split('/')[1]}`,
  ].join(' ')
}
