import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { broken, clean, poll } from '../src/cli/_testing/recording.ts'
import { repository } from './_lib/repository.ts'

const script = join(repository, 'docs/examples/many-machines/judge-everywhere.sh')
const top = mkdtempSync(join(tmpdir(), 'many-machines-'))
const here = (name: string) => join(top, name)
const ip = (...args: readonly string[]) => spawnSync('ip', args, { encoding: 'utf8' })

interface Host {
  readonly name: string
  readonly address: string
  readonly port: number
  /** What starts a program on it. */
  readonly on: readonly string[]
}

const spaceOf = (number: number) => `ec${process.pid}h${number}`

/** A network namespace with an address of its own; undefined where the machine allows none. */
function makeNamespace(number: number): Host | undefined {
  const name = spaceOf(number)
  if (ip('netns', 'add', name).status !== 0) return undefined
  const [ours, theirs] = [`10.231.${number}.1`, `10.231.${number}.2`]
  const steps = [
    ['link', 'add', name, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name],
    ['addr', 'add', `${ours}/30`, 'dev', name],
    ['link', 'set', name, 'up'],
    ['-n', name, 'addr', 'add', `${theirs}/30`, 'dev', 'eth0'],
    ['-n', name, 'link', 'set', 'eth0', 'up'],
    ['-n', name, 'link', 'set', 'lo', 'up'],
  ]
  if (steps.some((step) => ip(...step).status !== 0)) return undefined
  return { name: `judge-${number}`, address: theirs, port: 22, on: ['ip', 'netns', 'exec', name] }
}

/** A port of this machine, for where no namespaces are allowed. */
async function makePort(number: number): Promise<Host> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  await once(server.close(), 'close')
  return { name: `judge-${number}`, address: '127.0.0.1', port, on: [] }
}

const numbers = [1, 2, 3]
const spaces = numbers.map(makeNamespace)
const areNamespaces = spaces.every((host) => host !== undefined)
const hosts: readonly Host[] = areNamespaces ? spaces : await Promise.all(numbers.map(makePort))
const servers: ChildProcess[] = []

beforeAll(async () => {
  for (const program of ['parallel', 'ssh', '/usr/sbin/sshd'])
    if (spawnSync(program, ['--version']).error !== undefined)
      throw new Error(`this test needs ${program}: apt-get install parallel openssh-client openssh-server`)
  mkdirSync('/run/sshd', { recursive: true })
  for (const key of ['host', 'user']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', here(key)])
  mkdirSync(here('bin'))
  // Each host has the command, and notes under which address it was called.
  const command = `echo "\${SSH_CONNECTION:-none}" >> ${here('calls')}\nexec ${process.execPath} ${join(repository, 'dist/src/cli/main.js')} "$@"\n`
  writeFileSync(here('bin/export-contracts'), `#!/bin/sh\n${command}`)
  chmodSync(here('bin/export-contracts'), 0o755)
  const sshHosts = hosts.map(({ name, address, port }) => `Host ${name}\n  HostName ${address}\n  Port ${port}\n`)
  writeFileSync(
    here('ssh_config'),
    `${sshHosts.join('')}Host away\n  HostName 127.0.0.1\n  Port 9\nHost *\n  User ${userInfo().username}\n  IdentityFile ${here('user')}\n  UserKnownHostsFile ${here('known')}\n  StrictHostKeyChecking accept-new\n  LogLevel ERROR\n`,
  )
  for (const host of hosts) {
    const config = here(`${host.name}.conf`)
    const path = `SetEnv PATH=${[here('bin'), process.env['PATH']].join(delimiter)}`
    writeFileSync(
      config,
      `ListenAddress ${host.address}:${host.port}\nHostKey ${here('host')}\nAuthorizedKeysFile ${here('user.pub')}\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPidFile none\n${path}\n`,
    )
    const [program = '', ...args] = [...host.on, '/usr/sbin/sshd', '-D', '-E', here(`${host.name}.log`), '-f', config]
    servers.push(spawn(program, args, { stdio: 'ignore' }))
    await answers(host, servers.at(-1))
  }
})

async function answers({ name, address, port }: Host, server: ChildProcess | undefined): Promise<void> {
  while (true) {
    if (server?.exitCode !== null) throw new Error(`sshd did not start:\n${readFileSync(here(`${name}.log`), 'utf8')}`)
    const socket = connect(port, address)
    const answered = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

afterAll(async () => {
  for (const server of servers) {
    const ended = once(server, 'exit')
    if (server.kill()) await ended
  }
  for (const number of numbers) ip('netns', 'delete', spaceOf(number))
  rmSync(top, { recursive: true, force: true })
})

const environment = {
  ...process.env,
  PATH: [here('bin'), process.env['PATH']].join(delimiter),
  PARALLEL_SSH: `ssh -F ${here('ssh_config')}`,
  PARALLEL_HOME: here('parallel'),
  FILES_OF_A_PART: '2',
}
const shell = (line: string) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: top, encoding: 'utf8', env: environment })
  return { status, stdout, stderr }
}

/** A folder of many files; the polls of each job lie in several of them. */
function writeRecordings(): void {
  mkdirSync(here('recordings/more of them'), { recursive: true })
  for (let file = 0; file < 24; file++) {
    const entries = [...broken, ...clean, poll(file % 2 === 0 ? 'Completed' : 'InProgress')]
    const lines = entries.map((entry, at) => {
      const _recordedAt = new Date(1_767_225_600_000 + ((file * 7 + at * 5) % 97) * 1000).toISOString()
      return JSON.stringify({ ...entry, _recordedAt }).replaceAll('EXPORT0001', `EXPORT000${(file + at) % 4}`)
    })
    writeFileSync(here(`recordings/${file % 3 === 0 ? 'more of them/' : ''}${file}.ndjson`), `${lines.join('\n')}\n`)
  }
}

test(`three hosts, which are ${areNamespaces ? 'network namespaces' : 'ports of one machine'}, give the report of one`, () => {
  mkdirSync(here('parallel'))
  writeFileSync(here('parallel/will-cite'), '')
  writeRecordings()
  const whole = shell('export-contracts check --profile audit recordings')
  writeFileSync(here('calls'), '')
  // A host that is not there has its jobs done by the others.
  writeFileSync(here('hosts.txt'), [...hosts.map(({ name }) => name), 'away'].map((name) => `1/${name}\n`).join(''))
  const { status, stdout } = shell(`sh ${script} recordings hosts.txt parts --profile audit`)
  expect({ status, stdout }).toEqual({ status: 1, stdout: whole.stdout })
  const calls = readFileSync(here('calls'), 'utf8').trimEnd().split('\n')
  const served = new Set(calls.filter((call) => call !== 'none').map((call) => call.split(' ').slice(2).join(':')))
  expect(served).toEqual(new Set(hosts.map(({ address, port }) => `${address}:${port}`)))
  expect(calls).toHaveLength(12 + 1)
})

test('a part that no host could judge ends it with 2, before anything is merged', () => {
  writeFileSync(here('nobody.txt'), '1/away\n')
  const { status, stdout } = shell(`sh ${script} recordings nobody.txt none`)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
})

test('parts of an older run are not merged with those of a new one', () => {
  const { status, stdout, stderr } = shell(`sh ${script} recordings hosts.txt parts`)
  expect({ status: status !== 0, stdout, stderr: stderr.includes('parts') }).toEqual({
    status: true,
    stdout: '',
    stderr: true,
  })
})
