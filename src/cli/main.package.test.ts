import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { version } from '../../generated/version.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { asText, broken, clean, poll } from './_testing/recording.ts'
import { commands } from './commands/index.ts'
import { programHelp } from './help.ts'

// The built command, as users run it.
const program = join(repository, 'dist/src/cli/main.js')
const top = mkdtempSync(join(tmpdir(), 'main-'))
afterAll(() => rmSync(top, { recursive: true }))
let folder = ''
let count = 0
beforeEach(() => {
  folder = join(top, String(count++))
  mkdirSync(folder)
})
const here = (name: string) => join(folder, name)
const esc = '\u001b'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A running program; `until` waits for a text on one of its outputs. */
function begin(command: string, args: readonly string[], { stdin = 'ignore' }: { stdin?: 'ignore' | 'pipe' } = {}) {
  const child = spawn(command, args, {
    stdio: [stdin, 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  }) as ChildProcess
  onTestFinished(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  const closed = once(child, 'close')
  return {
    child,
    until: (text: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => (out + err).includes(text) && resolve()
        child.stdout?.on('data', look)
        child.stderr?.on('data', look)
        child.once('close', () => reject(new Error(`it ended without ${JSON.stringify(text)}: ${out}${err}`)))
        look()
      }),
    async ended(): Promise<Ended> {
      const [code] = (await closed) as [number | null]
      return { code, out, err }
    },
  }
}

const run = (...args: readonly string[]) => begin(process.execPath, [program, ...args]).ended()
const shell = (script: string, ...args: readonly string[]) =>
  begin('bash', ['-c', script, 'bash', process.execPath, program, ...args]).ended()

test('results go to standard output, and errors to standard error', async () => {
  expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
  expect(await run()).toEqual({ code: 2, out: '', err: `${programHelp(commands)}\n` })
  expect(await run('chekc')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^\[export-contracts\] there is no command "chekc"/),
  })
})

test('without a terminal there are no colours and no progress', async () => {
  writeFileSync(here('broken.json'), asText(broken))
  const checked = await run('check', here('broken.json'))
  const exported = await run('export', 'lex-v2', '--mock', '-o', here('bot.zip'))
  expect([checked.code, exported.code, exported.out]).toEqual([1, 0, ''])
  expect(exported.err).toMatch(/^lex-v2: \S+bot\.zip is saved, \d+ bytes, after 3 polls\n$/)
  expect(checked.out + checked.err + exported.err).not.toContain(esc)
})

describe('a reader that closes the pipe early', () => {
  test('gets its line, and the exit code still tells what was found', async () => {
    // More than a pipe holds, so that the program does write after its reader has gone.
    writeFileSync(here('many.json'), asText(Array.from({ length: 2000 }, () => poll(7))))
    const { out, err } = await shell('set -o pipefail; "$1" "$2" check "$3" | head -1; echo $?', here('many.json'))
    expect({
      lines: out
        .trim()
        .split('\n')
        .map((line) => line.replace(`${folder}/`, '')),
      err,
    }).toEqual({
      lines: [expect.stringMatching(/^many\.json:\d+:\d+ {2}error {2}lex-v2 describeExport 200 response-body/), '1'],
      err: '',
    })
  })

  test('makes of a part no success', async () => {
    writeFileSync(here('many.json'), asText(Array.from({ length: 2000 }, () => poll(7))))
    const { out, err } = await shell(
      'set -o pipefail; "$1" "$2" check --partial - "$3" | head -1; echo $?',
      here('many.json'),
    )
    expect({ out: out.replace(/^\{"part":.*/, 'settings'), err }).toEqual({
      out: 'settings\n2\n',
      err: '[export-contracts] check: whoever reads the part has gone, and it is not whole. Check it again. See export-contracts check --help.\n',
    })
  })

  test('does not keep an export from saving its file', async () => {
    const { out, err } = await shell(
      'set -o pipefail; "$1" "$2" export lex-v2 --mock --json -o "$3" | head -1; echo $?',
      here('bot.zip'),
    )
    expect([out.split('\n')[1], err, readdirSync(folder)]).toEqual(['0', '', ['bot.zip']])
  })
})

describe('an interruption', () => {
  test('ends the mock with 0 and frees its port', async () => {
    const { child, until, ended } = begin(process.execPath, [program, 'mock', '--port', '0'])
    await until('Mock-Scenario')
    child.kill('SIGINT')
    const { code, out, err } = await ended()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(out)?.[1])
    const server = createServer()
    await once(server.listen(port, '127.0.0.1'), 'listening')
    server.close()
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s ends an export with 130 and leaves no file', async (signal) => {
    const args = ['export', 'lex-v2', '--mock', '--scenario', 'slow', '--delay', '30', '--json', '-o', here('bot.zip')]
    const { child, until, ended } = begin(process.execPath, [program, ...args])
    await until('InProgress')
    child.kill(signal)
    const { code, out, err } = await ended()
    expect({ code, err, files: readdirSync(folder) }).toEqual({ code: 130, err: '', files: [] })
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      expect.objectContaining({ event: 'state', state: 'InProgress' }),
      {
        event: 'error',
        vendor: 'lex-v2',
        code: 'EXPORT_ABORTED',
        message: '[export-contracts] lex-v2 describeExport: was aborted. The vendor may go on with the job.',
        jobId: expect.any(String),
        state: 'InProgress',
        reasons: [],
      },
    ])
  })

  test.each([
    ['check', ['check', '-']],
    ['export', ['export', 'lex-v2', '--mock', '-o', 'OUT', '--body', '-']],
  ])('ends %s while it waits for standard input', async (name, args) => {
    const started = begin(
      process.execPath,
      ['--import', sayWhenReading(), program, ...args.map((arg) => arg.replace('OUT', here('x')))],
      { stdin: 'pipe' },
    )
    await started.until('reading')
    started.child.kill('SIGINT')
    const { code, err } = await started.ended()
    expect({ code, err }).toEqual({ code: 130, err: `reading\n[export-contracts] ${name}: was interrupted\n` })
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a check in the middle of one large entry, with the report so far',
  async (signal) => {
    const [first] = clean
    const members = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`member${at}`, at]))
    const large = poll('InProgress', members)
    writeFileSync(here('large.ndjson'), [first, large].map((entry) => JSON.stringify(entry)).join('\n'))
    const { child, until, ended } = begin(process.execPath, [
      ...['--import', sayWhenWorking(), program, 'check', '--profile', 'audit', here('large.ndjson')],
    ])
    await until('working')
    child.kill(signal)
    const { code, out, err } = await ended()
    const summary = '1 of 1 exchange judged (audit): 0 errors, 0 warnings; interrupted, so that the rest was not read'
    expect({ code, out, err }).toEqual({
      code: 130,
      out: `${summary}\n`,
      err: 'working\n[export-contracts] check: was interrupted\n',
    })
  },
)

/** A module that tells when a worker runs. */
function sayWhenWorking(): string {
  const file = here('sayWhenWorking.mjs')
  const code = "process.on('worker', (worker) => worker.once('online', () => process.stderr.write('working\\n')))"
  writeFileSync(file, code)
  return file
}

/** A module that tells when standard input is read first: from outside there is no way to know. */
function sayWhenReading(): string {
  const file = here('sayWhenReading.mjs')
  writeFileSync(
    file,
    `const iterate = process.stdin[Symbol.asyncIterator]
process.stdin[Symbol.asyncIterator] = function () { process.stderr.write('reading\\n'); return iterate.call(this) }
`,
  )
  return file
}

test('standard input is a recording', async () => {
  const started = begin(process.execPath, [program, 'check', '-'], { stdin: 'pipe' })
  started.child.stdin?.end(asText(clean))
  expect(await started.ended()).toEqual({
    code: 0,
    out: '3 of 3 exchanges judged (consumer): 0 errors, 0 warnings\n',
    err: '',
  })
})

const hasPty = (() => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
  } catch {
    return false
  }
})()

// Without util-linux the line itself is tested in commands/export.test.ts, with a terminal that is none.
describe.runIf(hasPty)('on a terminal', () => {
  const onTerminal = (command: string, env: Readonly<Record<string, string>> = {}) =>
    new Promise<string>((resolve) => {
      const options = { env: { PATH: process.env['PATH'], TERM: 'xterm', ...env }, encoding: 'utf8' } as const
      execFile('script', ['-qec', command, here('typescript')], options, (_, out) =>
        resolve(out.replaceAll('\r\n', '\n')),
      )
    })
  const quoted = (...words: readonly string[]) => words.map((word) => `'${word}'`).join(' ')
  const node = quoted(process.execPath, program)

  test('one line shows the progress and is gone at the end', async () => {
    const shown = await onTerminal(`${node} ${quoted('export', 'lex-v2', '--mock', '-o', here('bot.zip'))}`)
    const clear = `\r${esc}[K`
    expect(shown.split(clear)).toEqual([
      '',
      expect.stringMatching(/^lex-v2 export: InProgress, poll 1, \d+ s$/),
      expect.stringMatching(/^lex-v2 export: Completed, poll 3, \d+ s$/),
      expect.stringMatching(/^lex-v2 export: (\d+) of \1 bytes received$/),
      expect.stringMatching(/^lex-v2: \S+ is saved, \d+ bytes, after 3 polls\n$/),
    ])
  })

  test('an error takes the place of the progress', async () => {
    const shown = await onTerminal(
      `${node} ${quoted('export', 'lex-v2', '--mock', '--scenario', 'fails', '-o', here('bot.zip'))}`,
    )
    expect(shown).toMatch(/\r.\[K\[export-contracts\] lex-v2 describeExport: the export failed \(Failed\): .*\n$/)
  })

  test('findings have colours, unless NO_COLOR is set', async () => {
    writeFileSync(here('broken.json'), asText(broken))
    const command = `${node} ${quoted('check', here('broken.json'))}`
    expect(await onTerminal(command)).toContain(`${esc}[31merror${esc}[0m`)
    expect(await onTerminal(command, { NO_COLOR: '1' })).not.toContain(`${esc}[`)
  })
})
