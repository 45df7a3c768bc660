import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** Starts `npm run mock` with these arguments. */
function startMock(args: readonly string[]) {
  const child = spawn(process.execPath, [join(repository, 'scripts/mock.ts'), ...args], { stdio: 'pipe' })
  started.push(child)
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const ready = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('Ctrl-C')) resolve(printed)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
  return { child, ready, ended, printed: () => printed }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'serves every vendor on one port of this machine until %s',
  async (signal) => {
    const mock = startMock(['--port', '0', '--scenario', 'slow', '--speed', '10'])
    const printed = await mock.ready
    const [, address = ''] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(printed) ?? []
    const lines = printed.split('\n')
    for (const { name } of readRegistry()) {
      const index = lines.findIndex((line) => line.startsWith(name))
      expect(lines[index]?.split(/\s+/)).toEqual([name, `${address}/${name}`])
      expect(lines[index + 1]?.trim().split(', ')).toEqual(expect.arrayContaining(['completes', '[slow]', 'fails']))
    }
    const listed = (await (await fetch(`${address}/`)).json()) as { vendors: { vendor: string; scenario: string }[] }
    expect(listed.vendors.map(({ vendor, scenario }) => `${vendor} ${scenario}`)).toEqual(
      readRegistry().map(({ name }) => `${name} slow`),
    )
    mock.child.kill(signal)
    expect(await mock.ended).toBe(0)
  },
)

test('says which port is taken, and what to do', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as AddressInfo
  const mock = startMock(['--port', String(port)])
  expect(await mock.ended).toBe(1)
  expect(mock.printed()).toBe(
    `[export-contracts] mock: cannot listen on 127.0.0.1:${port} (EADDRINUSE). Choose another port.\n`,
  )
  taken.close()
})

test.each([
  [['--port', 'abc'], '--port  must be a whole number from 0 to 65535; got abc\n'],
  [['--port', '70000'], '--port  must be a whole number from 0 to 65535; got 70000\n'],
  [['--speed', '0'], '--speed  must be a number above 0; got 0\n'],
])('refuses %s', async (args, message) => {
  const mock = startMock(args)
  expect(await mock.ended).toBe(1)
  expect(mock.printed()).toBe(message)
})

test('refuses a scenario that no vendor has', async () => {
  const mock = startMock(['--port', '0', '--scenario', 'complets'])
  expect(await mock.ended).toBe(1)
  expect(mock.printed()).toMatch(
    /^\[export-contracts\] mock: no vendor has the scenario "complets"\. Use one of completes, slow, .*\.\n$/,
  )
})
