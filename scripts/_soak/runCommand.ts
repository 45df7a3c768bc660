import { commands } from '../../src/cli/commands/index.ts'
import { runCli } from '../../src/cli/runCli.ts'

// They open nothing.
const env = {
  KORE_AI_JWT: 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA',
  AWS_ACCESS_KEY_ID: 'any',
  AWS_SECRET_ACCESS_KEY: 'any',
  EMARSYS_USERNAME: 'any',
  EMARSYS_SECRET: 'any',
}

/** What a command came to. */
export interface CommandEnd {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command of ours in this process, so that what it leaves behind is seen. */
export async function runCommand(
  line: readonly string[],
  { fetch, signal }: { readonly fetch: typeof globalThis.fetch; readonly signal: AbortSignal },
): Promise<CommandEnd> {
  let [out, err] = ['', '']
  const code = await runCli(commands, line, {
    env,
    stdin: nothing(),
    fetch,
    print: (text) => {
      out += `${text}\n`
    },
    write: async (text) => {
      out += text
      return true
    },
    warn: (text) => {
      err += `${text}\n`
    },
    showProgress: undefined,
    colors: false,
    signal,
  })
  return { code, out, err }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
