import { readFileSync } from 'node:fs'
import { commands } from '../commands/index.ts'
import { runCli } from '../runCli.ts'

/** What one command line did. */
export interface CaseResult {
  readonly exitCode: number
  readonly printed: string
  readonly warned: string
  readonly durationMs: number
}

// A program of its own, which can be ended when it hangs: it runs the command lines of a JSON file, and prints a line for each.
const lines = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as string[][]
for (const line of lines) {
  const printed: string[] = []
  const warned: string[] = []
  const startMs = performance.now()
  const exitCode = await runCli(commands, line, {
    env: {},
    stdin: (async function* () {})(),
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
    showProgress: undefined,
    colors: false,
    signal: new AbortController().signal,
  }).catch((error: unknown) => {
    warned.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return 70 // As src/cli/main.ts ends when a command throws.
  })
  const result = { exitCode, printed: printed.join('\n'), warned: warned.join('\n'), durationMs: performance.now() - startMs }
  console.log(JSON.stringify(result satisfies CaseResult))
}
