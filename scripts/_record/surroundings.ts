import type { Surroundings } from '../../src/cli/command.ts'

/** The process as a command sees it, without progress. */
export const processSurroundings = (): Surroundings => ({
  env: process.env,
  fetch,
  stdin: process.stdin,
  print: (line) => console.log(line),
  warn: (line) => console.error(line),
  write: (text) => new Promise((resolve) => void process.stdout.write(text, (error) => resolve(!error))),
  showProgress: undefined,
  colors: false,
  signal: new AbortController().signal,
})
