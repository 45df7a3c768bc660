import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'
import { exampleArguments } from '../_lib/exampleExchange.ts'
import type { OpenApi } from '../_lib/openapi.ts'

/** What stands behind `export-contracts <command>` for a vendor, as the help of the command shows it. */
export interface CommandExamples {
  readonly list: string
  readonly export: string
  readonly wait: string
  /** Of a vendor that has imports. */
  readonly import?: string
  readonly copy?: string
}

/** Made of the examples of the first way to start each kind of job. */
export function commandExamples(vendor: string, document: OpenApi, lifecycles: Lifecycles): CommandExamples {
  const { export: exports, import: imports } = lifecycles
  const output = `export.${exports.file.mediaType.split('/')[1]}`
  const ofExports = {
    list: [vendor, exports.wait.operationId].join(' '),
    export: [vendor, ...startWords(document, exports), `-o ${output}`].join(' '),
    wait: [vendor, ...pairs(document, exports.wait.operationId), `-o ${output}`].join(' '),
  }
  if (imports === undefined) return ofExports
  return {
    ...ofExports,
    import: [vendor, output, ...startWords(document, imports)].join(' '),
    copy: [vendor, ...startWords(document, exports, 'from'), ...startWords(document, imports, 'to')].join(' '),
  }
}

/** The options that say which job is started; `side` stands before those of a command that starts two. */
function startWords(document: OpenApi, { starts }: Lifecycle, side?: 'from' | 'to'): string[] {
  const before = side === undefined ? '--' : `--${side}-`
  const [start = '', ...others] = Object.keys(starts)
  const parameter = side === undefined ? '-p' : `--${side}`
  return [
    ...(others.length === 0 ? [] : [`${before}start ${start}`]),
    ...pairs(document, start).map((pair) => `${parameter} ${pair}`),
    ...(exampleArguments(document, start)['body'] === undefined ? [] : [`${before}body ${side ?? 'request'}.json`]),
  ]
}

/** The required parameters of an operation with their examples: `exportId=EXPORT0001`. */
function pairs(document: OpenApi, operationId: string): string[] {
  const { body: _, ...parameters } = exampleArguments(document, operationId)
  return Object.entries(parameters).map(([name, value]) => `${name}=${value}`)
}
