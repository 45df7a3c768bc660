import type { Surroundings } from '../../src/cli/command.ts'

/**
 * The process as a command sees it, without progress. The fetch is the command's own, which goes through proxies.
 * @param signal aborted when the user interrupts
 */
export const processSurroundings = (signal: AbortSignal): Surroundings => ({
  env: process.env,
  fetch: undefined,
  stdin: process.stdin,
  print: (line) => console.log(line),
  warn: (line) => console.error(line),
  write: (text) => new Promise((resolve) => void process.stdout.write(text, (error) => resolve(!error))),
  showProgress: undefined,
  colors: false,
  signal,
})
