#!/usr/bin/env node
import { ContractError } from '../contract/ContractError.ts'
import { commands } from './commands/index.ts'
import { faultExit } from './exitMeanings.ts'
import { keepHeapSmall } from './keepHeapSmall.ts'
import { runCli } from './runCli.ts'

keepHeapSmall()

const { stdin, stdout, stderr, env } = process

const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The first one lets the command tidy up; a second one has Node's own effect.
  process.once(signal, () => {
    interrupt.abort(new Error(`interrupted by ${signal}`))
    stdin.destroy() // Else whoever reads it waits on.
  })
}
for (const stream of [stdout, stderr]) {
  // A reader such as `head` may close the pipe early. The command goes on, so that its exit code still tells what it found.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const clearLine = stderr.isTTY ? '\r\u001b[K' : ''
const warn = (line: string) => stderr.write(`${clearLine}${line}\n`)

try {
  process.exitCode = await runCli(commands, process.argv.slice(2), {
    env,
    stdin,
    fetch: undefined,
    print: (line) => stdout.write(`${line}\n`),
    write: (text) => new Promise((resolve) => void stdout.write(text, (error) => resolve(!error))),
    warn,
    showProgress: stderr.isTTY ? (line) => stderr.write(clearLine + line) : undefined,
    colors: Boolean(stdout.isTTY) && !env['NO_COLOR'],
    signal: interrupt.signal,
  })
} catch (error) {
  // The stack of an error of ours helps its reader less than its message.
  warn(
    error instanceof ContractError
      ? error.message
      : `[export-contracts] failed unexpectedly: ${error instanceof Error ? error.stack : error}`,
  )
  process.exitCode = faultExit
}
// A pipe that nobody writes to would keep the process waiting.
if (interrupt.signal.aborted) stdout.write('', () => process.exit())
