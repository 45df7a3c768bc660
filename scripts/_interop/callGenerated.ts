import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual, promisify } from 'node:util'
import { type ExampleCall, exampleCalls } from './exampleCalls.ts'
import type { Subject } from './tool.ts'
import { runTool } from './toolsFolder.ts'

const compilerOptions = {
  strict: true,
  module: 'NodeNext',
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  skipLibCheck: true,
  rewriteRelativeImportExtensions: true,
  outDir: 'js',
  rootDir: '.',
}

/** Compiles the TypeScript in a folder as a strict project; what the compiler says is thrown. */
export async function compileGenerated(folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  rmSync(join(folder, 'js'), { recursive: true, force: true })
  await runTool('tsc', ['-p', folder])
}

/** Runs a compiled file, and gives back what it printed. */
export async function runGenerated(folder: string, name: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'js', name)])
  return stdout
}

/**
 * Calls every operation of our mock with a generated client: a program that is compiled against its types, so that these
 * accept our examples. `head` imports the client; `call` is an expression whose `status` and `data` are printed.
 */
export async function callGenerated(
  { vendor, folder }: Subject,
  head: string,
  call: (call: ExampleCall) => string,
): Promise<void> {
  const calls = exampleCalls(vendor)
  const printed = calls.map(
    (each) => `  try {
    const { status, data } = ${call(each)}
    results.push({ status, data })
  } catch (error) {
    results.push(String(error))
  }`,
  )
  writeFileSync(
    join(folder, 'call.ts'),
    `${head}\nconst results: unknown[] = []\n{\n${printed.join('\n')}\n}\nconsole.log(JSON.stringify(results))\n`,
  )
  await compileGenerated(folder)
  const results = JSON.parse(await runGenerated(folder, 'call.js')) as unknown[]
  const wrong = calls.flatMap(({ operationId, answer }, index) =>
    isDeepStrictEqual(results[index], answer)
      ? []
      : [`${operationId} gave ${JSON.stringify(results[index])} in place of ${JSON.stringify(answer)}`],
  )
  if (calls.length === 0 || wrong.length > 0) throw new Error(wrong.join('; ') || 'there is no operation to call')
}
