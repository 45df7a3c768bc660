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
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
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

/** A port that nobody uses, with enough room above it. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return Math.min(port, 64_000)
}

test('serves each vendor on a port of its own on this machine, and stops cleanly', async () => {
  const port = await freePort()
  const mock = startMock(['--port', String(port)])
  const lines = (await mock.ready).split('\n')
  const addresses = readRegistry().map(({ name }, index) => `${name.padEnd(10)} http://127.0.0.1:${port + index}`)
  expect(lines.slice(0, addresses.length)).toEqual(addresses)
  mock.child.kill('SIGTERM')
  expect(await mock.ended).toBe(0)
})

test('says which port is taken, and what to do', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as AddressInfo
  const mock = startMock(['--port', String(port)])
  expect(await mock.ended).toBe(1)
  expect(mock.printed()).toContain(
    `cannot listen on 127.0.0.1:${port}; another program may do so. Choose other ports with --port.`,
  )
  taken.close()
})

test('refuses a port that is none', async () => {
  const mock = startMock(['--port', 'abc'])
  expect(await mock.ended).toBe(1)
  expect(mock.printed()).toBe('--port  must be a number from 1 to 65000; got abc\n')
})
