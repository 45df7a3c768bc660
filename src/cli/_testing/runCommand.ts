import { commands } from '../commands/index.ts'
import { runCli } from '../runCli.ts'

export interface CommandRun {
  readonly code: number
  /** Lines of standard output. */
  readonly out: readonly string[]
  /** Lines of standard error. */
  readonly err: readonly string[]
  /** What stood in the progress line, one after the other. */
  readonly progress: readonly string[]
}

export interface ChosenSurroundings {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly stdin?: string
  readonly fetch?: typeof globalThis.fetch
  readonly signal?: AbortSignal
  readonly isTerminal?: boolean
  readonly onProgress?: (line: string) => void
  readonly onWarn?: (line: string) => void
}

/** Runs a command line in this process, without a network and without an environment unless they are given. */
export async function runCommand(args: readonly string[], chosen: ChosenSurroundings = {}): Promise<CommandRun> {
  const { env = {}, stdin = '', isTerminal = false, signal = new AbortController().signal, onProgress, onWarn } = chosen
  const out: string[] = []
  const err: string[] = []
  const progress: string[] = []
  const showProgress = (line: string) => {
    progress.push(line)
    onProgress?.(line)
  }
  const code = await runCli(commands, args, {
    env,
    stdin: oneChunk(stdin),
    fetch: chosen.fetch ?? noNetwork,
    print: (line) => out.push(line),
    write: async (text) => {
      out.push(...text.split('\n').slice(0, -1))
      return true
    },
    warn: (line) => {
      err.push(line)
      onWarn?.(line)
    },
    showProgress: isTerminal ? showProgress : undefined,
    colors: isTerminal,
    signal,
  })
  return { code, out, err, progress }
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

const noNetwork = async () => {
  throw new TypeError('this test has no network')
}
