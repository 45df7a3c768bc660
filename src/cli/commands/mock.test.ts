import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { vendors } from '../../../generated/vendors.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import { runCommand } from '../_testing/runCommand.ts'

const taken = createServer()
beforeEach(() => new Promise<void>((resolve) => void taken.listen(0, '127.0.0.1', resolve)))
afterEach(() => new Promise<void>((resolve) => void taken.close(() => resolve())))

test('a mock that is interrupted at once has shown its vendors and ends well', async () => {
  const run = await runCommand(['mock', '--port', '0', '-s', 'throttled', '--speed', '10'], {
    signal: AbortSignal.abort(),
  })
  const [text = ''] = run.out
  expect(run).toEqual({ code: 0, out: [text], err: [], progress: [] })
  const addresses = text.match(/^\S+ +http:\/\/127\.0\.0\.1:\d+\/\S+$/gm) ?? []
  expect(addresses.map((line) => line.split(' ')[0])).toEqual(vendors.map(({ name }) => name))
  expect(text.match(/\[throttled\]/g)).toHaveLength(vendors.length)
})

test('a port that is taken ends the command with what to do', async () => {
  const { port } = taken.address() as AddressInfo
  expect(await runCommand(['mock', '--port', String(port)])).toEqual({
    code: 1,
    out: [],
    err: [`[export-contracts] mock: cannot listen on 127.0.0.1:${port} (EADDRINUSE). Choose another port.`],
    progress: [],
  })
})

test.each([
  [['--port', '65536'], '--port must be a whole number from 0 to 65535; got "65536"'],
  [['--port', '4010.5'], '--port must be a whole number from 0 to 65535; got "4010.5"'],
  [['--port=-1'], '--port must be a whole number from 0 to 65535; got "-1"'],
  [['--port', 'http'], '--port must be a whole number from 0 to 65535; got "http"'],
  [['--speed', '0'], '--speed must be a number from 0.001 to 1000000; got "0"'],
  [
    ['--log', '/no/such/folder/mock.log'],
    '--log /no/such/folder/mock.log cannot be written (ENOENT). Choose another file',
  ],
  [['lex-v2'], 'takes no operand; got lex-v2'],
])('%j are refused', async (args, problem) => {
  expect(await runCommand(['mock', ...args])).toEqual({
    code: 2,
    out: [],
    err: [`[export-contracts] mock: ${problem}. See export-contracts mock --help.`],
    progress: [],
  })
})

test('a scenario that no vendor has is refused', async () => {
  const { code, out, err } = await runCommand(['mock', '--port', '0', '--scenario', 'nope'])
  expect({ code, out }).toEqual({ code: 2, out: [] })
  expect(err).toEqual([expect.stringMatching(/^\[export-contracts\] mock: .*nope.*completes/)])
})

test.each([
  [
    ['--cors', 'localhost:5173'],
    2,
    '"localhost:5173" is no origin. Give one such as http://localhost:5173, or * for all.',
  ],
  [['--host', ''], 2, 'the host is empty. Give an address of this machine.'],
  [
    ['--host', '192.0.2.1'],
    1,
    'cannot listen on 192.0.2.1:0 (EADDRNOTAVAIL). Choose an address of this machine, and a port that you may use.',
  ],
])('%j cannot be served', async (args, code, problem) => {
  expect(await runCommand(['mock', '--port', '0', ...args])).toEqual({
    code,
    out: [],
    err: [`[export-contracts] mock: ${problem}`],
    progress: [],
  })
})

test('an address that others reach is served with a warning', async () => {
  const { code, out, err } = await runCommand(['mock', '--port', '0', '--host', '0.0.0.0'], {
    signal: AbortSignal.abort(),
  })
  expect({ code, err }).toEqual({
    code: 0,
    err: [
      '[export-contracts] mock: listens on 0.0.0.0: whoever reaches this address can call the mock and fetch what was imported into it.',
    ],
  })
  expect(out[0]).toMatch(/ http:\/\/127\.0\.0\.1:\d+\//)
})

test('another address of this machine is served without one', async () => {
  const { code, err } = await runCommand(['mock', '--port', '0', '--host', 'localhost'], {
    signal: AbortSignal.abort(),
  })
  expect({ code, err }).toEqual({ code: 0, err: [] })
})

test('the options reach the mock: a log in a file, pages of an origin, and an end by SIGTERM', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const log = join(folder, 'mock.log')
  const page = 'http://localhost:5173'
  const options = ['--port', '0', '--log', log, '--cors', page, '--cors', 'http://localhost:4173']
  const child = spawn(process.execPath, [join(repository, 'src/cli/main.ts'), 'mock', ...options])
  onTestFinished(() => void child.kill('SIGKILL'))
  const [shown] = await once(child.stdout, 'data')
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(shown)) ?? []
  const { status, headers } = await fetch(`${address}/lex-v2/exports/x?key=planted`, {
    headers: { origin: page, authorization: 'planted' },
  })
  expect([status, headers.get('access-control-allow-origin')]).toEqual([400, page])
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(readFileSync(log, 'utf8').replace(/^\S+Z /, '')).toMatch(
    /^GET \/lex-v2\/exports\/x\?key=\*\*\*: 400 after \d+ ms; scenario invalid-request; lex-v2 describeExport request-parameter \/path\/exportId: [^\n]+\n$/,
  )
})
