import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'
import { pascalCase } from '../_lib/pascalCase.ts'

/**
 * The module with a vendor's typed `runExport`, `waitForExport` and `watchExport`, and their twins for imports.
 * @param hasFileKinds whether what is in the vendor's files is known, so that an import looks into its file
 */
export function generateJobs(vendor: string, lifecycles: Lifecycles, hasFileKinds: boolean, banner: string): string {
  const name = pascalCase(vendor)
  const { export: exporting, import: importing } = lifecycles
  const kinds = importing === undefined ? ['Export'] : ['Export', 'Import']
  const makers = [
    ...kinds.map((kind) => `createRun${kind}`),
    'createWaitForJob',
    'createWatchJob',
    ...kinds.map((kind) => `type ${kind}Jobs`),
  ]
  const files = kinds.map((kind) => `${kind.toLowerCase()}Lifecycle`)
  return `${banner}
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { ${makers.join(', ')} } from '../../src/jobs/createJobs.ts'
${importing === undefined ? '' : "import type { ImportArguments } from '../../src/jobs/importArguments.ts'\n"}${importing !== undefined && hasFileKinds ? "import type { PrepareFile } from '../../src/jobs/startImport.ts'\n" : ''}import type { ${name}Client } from './client.ts'
import { ${files.join(', ')} } from './lifecycles.ts'
import type { operations } from './types.ts'

${jobTypes(name, 'Export', exporting, (id) => `OperationArguments<operations['${id}']>`)}
${jobFunctions(name, vendor, 'Export')}
${importing === undefined ? '' : `\n${jobTypes(name, 'Import', importing, (id) => importArguments(id, importing))}\n${hasFileKinds ? prepareFunction : ''}${jobFunctions(name, vendor, 'Import', hasFileKinds)}`}`
}

type Kind = 'Export' | 'Import'

function jobTypes(name: string, kind: Kind, { starts, wait }: Lifecycle, argumentsOf: (id: string) => string): string {
  const ids = Object.keys(starts)
  const mark = ids.length > 1 ? '' : '?'
  const requests = ids.map((id) => `{ readonly start${mark}: '${id}' } & ${argumentsOf(id)}`)
  // Where the poll tells an id but does not take one, the caller may say which job is meant.
  const tellsId = wait.outputs['jobId'] !== undefined
  const job = `OperationArguments<operations['${wait.operationId}']>${tellsId ? ' & { readonly jobId?: string }' : ''}`
  const taken = kind === 'Export' ? 'its parameters and `body`' : 'its parameters, `body` and `file`'
  return `/** What the start call takes: ${taken}${mark === '' ? ', and in `start` which operation it is' : ''}. */
export type ${name}${kind}Request =
${requests.map((text) => `  | (${text})`).join('\n')}

/** A job that was started before, by what its poll takes${tellsId ? ", and the start's `jobId`" : ''}. */
export type ${name}Started${kind} = ${job}

/** What the last poll of a job answers. */
export type ${name}${kind}Data = Extract<OperationResult<operations['${wait.operationId}']>, { ok: true }>['data']
`
}

// Loaded when a file is imported, so that it weighs on nobody else.
const prepareFunction = `const prepare: PrepareFile = async (file, body, wanted) => {
  const [{ fileKinds }, { prepareImport }] = await Promise.all([
    import('./file.ts'),
    import('../../src/inspect/prepareImport.ts'),
  ])
  return prepareImport(fileKinds, file, body, wanted)
}

`

/** The members that the file gives, or the steps that bring it. */
function importArguments(id: string, { starts }: Lifecycle): string {
  const members = starts[id]?.members ?? []
  const names = [...new Set(members.map(({ pointer }) => pointer.split('/')[1] ?? ''))]
  return `ImportArguments<operations['${id}'], ${names.map((member) => `'${member}'`).join(' | ') || 'never'}>`
}

function jobFunctions(name: string, vendor: string, kind: Kind, prepares = false): string {
  const lifecycle = `${kind.toLowerCase()}Lifecycle`
  const type = `Vendor${kind}Jobs`
  const called = (maker: string, more = '') => `/* @__PURE__ */ ${maker}('${vendor}', ${lifecycle}${more})`
  const named = `${name}Client, ${name}${kind}Request, ${name}Started${kind}, ${name}${kind}Data`
  return `type ${type} = ${kind}Jobs<${named}>

export const run${kind}: ${type}['run${kind}'] = ${called(`createRun${kind}`, prepares ? ', prepare' : '')}
export const waitFor${kind}: ${type}['waitFor${kind}'] = ${called('createWaitForJob')}
export const watch${kind}: ${type}['watch${kind}'] = ${called('createWatchJob')}
`
}
