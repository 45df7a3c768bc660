#!/usr/bin/env node
import { commands } from './commands/index.ts'
import { faultExit } from './exitMeanings.ts'
import { keepHeapSmall } from './keepHeapSmall.ts'
import { runCli } from './runCli.ts'
import { createTextOutput } from './textOutput.ts'

keepHeapSmall()

const output = createTextOutput(1, () => process.stdout)
const warnings = createTextOutput(2, () => process.stderr)

const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The first one lets the command tidy up; a second one has Node's own effect.
  process.once(signal, () => {
    interrupt.abort(new Error(`interrupted by ${signal}`))
    process.stdin.destroy() // Else whoever reads it waits on.
  })
}

const toLineStart = () => (process.stderr.isTTY ? '\r\u001b[K' : '')
const warn = (line: string) => warnings.write(`${toLineStart()}${line}\n`)

try {
  // Node makes a stream when it is asked for one, which takes longer than to check one small recording.
  process.exitCode = await runCli(commands, process.argv.slice(2), {
    env: process.env,
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    fetch: undefined,
    print: (line) => output.write(`${line}\n`),
    write: output.writeWhole,
    warn,
    get showProgress() {
      return process.stderr.isTTY ? (line: string) => warnings.write(toLineStart() + line) : undefined
    },
    get colors() {
      return Boolean(process.stdout.isTTY) && !process.env['NO_COLOR']
    },
    signal: interrupt.signal,
  })
} catch (error) {
  const { ContractError } = await import('../contract/ContractError.ts')
  // The stack of an error of ours helps its reader less than its message.
  warn(
    error instanceof ContractError
      ? error.message
      : `[export-contracts] failed unexpectedly: ${error instanceof Error ? error.stack : error}`,
  )
  process.exitCode = faultExit
}
// A pipe that nobody writes to would keep the process waiting.
if (interrupt.signal.aborted) output.whenWritten(() => process.exit())
