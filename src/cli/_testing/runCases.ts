import { readFileSync } from 'node:fs'
import { runCommand } from './runCommand.ts'

/** What one command line did. */
export interface CaseResult {
  readonly exitCode: number
  readonly printed: string
  readonly durationMs: number
}

// A program, so that a command line that hangs can be ended: it runs those of a JSON file and prints a line for each.
const lines = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as string[][]
for (const line of lines) {
  const startMs = performance.now()
  const { code, out } = await runCommand(line).catch((error: unknown) => ({ code: 70, out: [String(error)] })) // as main.ts does
  const result: CaseResult = { exitCode: code, printed: out.join('\n'), durationMs: performance.now() - startMs }
  console.log(JSON.stringify(result))
}
