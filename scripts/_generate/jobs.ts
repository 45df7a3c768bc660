import type { Lifecycle } from '../../src/contract/lifecycle.ts'
import { pascalCase } from '../_lib/registry.ts'

/** The module with a vendor's typed `runExport`, `waitForExport` and `watchExport`. */
export function generateJobs(vendor: string, lifecycle: Lifecycle, banner: string): string {
  const name = pascalCase(vendor)
  const starts = Object.keys(lifecycle.starts)
  const mark = starts.length > 1 ? '' : '?'
  const requests = starts.map((id) => `{ readonly start${mark}: '${id}' } & OperationArguments<operations['${id}']>`)
  const wait = lifecycle.wait.operationId
  // Where the poll tells an id but does not take one, the caller may say which export is meant.
  const tellsId = lifecycle.wait.outputs['exportId'] !== undefined
  const job = `OperationArguments<operations['${wait}']>${tellsId ? ' & { readonly exportId?: string }' : ''}`
  return `${banner}
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createRunExport, createWaitForExport, createWatchExport, type Jobs } from '../../src/jobs/createJobs.ts'
import type { ${name}Client } from './client.ts'
import { exportLifecycle as lifecycle } from './lifecycles.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and \`body\`${mark === '' ? ', and in `start` which operation it is' : ''}. */
export type ${name}ExportRequest =
${requests.map((text) => `  | (${text})`).join('\n')}

/** A job that was started before, by what its poll takes${tellsId ? ", and the start's `exportId`" : ''}. */
export type ${name}StartedExport = ${job}

/** What the last poll of a job answers. */
export type ${name}ExportData = Extract<OperationResult<operations['${wait}']>, { ok: true }>['data']

type VendorJobs = Jobs<${name}Client, ${name}ExportRequest, ${name}StartedExport, ${name}ExportData>

export const runExport: VendorJobs['runExport'] = /* @__PURE__ */ createRunExport('${vendor}', lifecycle)
export const waitForExport: VendorJobs['waitForExport'] = /* @__PURE__ */ createWaitForExport('${vendor}', lifecycle)
export const watchExport: VendorJobs['watchExport'] = /* @__PURE__ */ createWatchExport('${vendor}', lifecycle)
`
}
