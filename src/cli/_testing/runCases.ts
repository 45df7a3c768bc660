import { readFileSync } from 'node:fs'
import { runCommand } from './runCommand.ts'

/** What one command line did. */
export interface CaseResult {
  readonly exitCode: number
  readonly printed: string
  /** Of the processor, which does not depend on how busy the machine is. */
  readonly cpuMs: number
}

// A program, so that a command line that hangs can be ended: it runs those of a JSON file and prints a line for each.
const lines = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as string[][]
for (const line of lines) {
  const start = process.cpuUsage()
  const { code, out } = await runCommand(line).catch((error: unknown) => ({ code: 70, out: [String(error)] })) // as main.ts does
  const { user, system } = process.cpuUsage(start)
  const result: CaseResult = { exitCode: code, printed: out.join('\n'), cpuMs: (user + system) / 1000 }
  console.log(JSON.stringify(result))
}
