import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { repository } from '../_lib/repository.ts'

/** A host that is reached by ssh. */
export interface Host {
  readonly name: string
  readonly address: string
  readonly port: number
  /** What starts a program on it. */
  readonly on: readonly string[]
}

export interface Hosts {
  readonly hosts: readonly Host[]
  /** Whether each has a network of its own; else they are ports of this machine. */
  readonly areNamespaces: boolean
  /** In which the command and GNU parallel find them. */
  readonly environment: NodeJS.ProcessEnv
  /** Where each call of the command on any of them is noted, a line each: `none`, or the addresses of the ssh connection. */
  readonly callsFile: string
  readonly stop: () => Promise<void>
}

const ip = (...args: readonly string[]) => spawnSync('ip', args, { encoding: 'utf8' })
const spaceOf = (number: number) => `ec${process.pid}h${number}`

/**
 * Starts hosts that have the built command, each with an ssh server: network namespaces where the machine allows them.
 * @param folder an empty one, for what belongs to them
 * @param prefix what stands before the command on each, by its position: `taskset`, for one
 * @throws when a program that this needs is not there, or a server does not start
 */
export async function startHosts(
  folder: string,
  count: number,
  prefix: (position: number) => readonly string[] = () => [],
): Promise<Hosts> {
  for (const program of ['parallel', 'ssh', '/usr/sbin/sshd'])
    if (spawnSync(program, ['--version']).error !== undefined)
      throw new Error(`${program} is missing: apt-get install parallel openssh-client openssh-server`)
  const here = (name: string) => join(folder, name)
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  const spaces = numbers.map(makeNamespace)
  const areNamespaces = spaces.every((host) => host !== undefined)
  const hosts: readonly Host[] = areNamespaces ? spaces : await Promise.all(numbers.map(makePort))
  const servers: ChildProcess[] = []
  async function stop() {
    for (const server of servers) {
      const ended = once(server, 'exit')
      if (server.kill()) await ended
    }
    for (const number of numbers) ip('netns', 'delete', spaceOf(number))
  }

  mkdirSync('/run/sshd', { recursive: true })
  for (const key of ['host', 'user']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', here(key)])
  const sshHosts = hosts.map(({ name, address, port }) => `Host ${name}\n  HostName ${address}\n  Port ${port}\n`)
  writeFileSync(
    here('ssh_config'),
    `${sshHosts.join('')}Host away\n  HostName 127.0.0.1\n  Port 9\nHost *\n  User ${userInfo().username}\n  IdentityFile ${here('user')}\n  UserKnownHostsFile ${here('known')}\n  StrictHostKeyChecking accept-new\n  LogLevel ERROR\n`,
  )
  mkdirSync(here('parallel'))
  writeFileSync(here('parallel/will-cite'), '')
  writeCommand(here('bin'), here('calls'), [])
  try {
    for (const [position, host] of hosts.entries()) {
      const bin = here(`bin-${host.name}`)
      writeCommand(bin, here('calls'), prefix(position))
      const config = here(`${host.name}.conf`)
      const path = `SetEnv PATH=${[bin, process.env['PATH']].join(delimiter)}`
      writeFileSync(
        config,
        `ListenAddress ${host.address}:${host.port}\nHostKey ${here('host')}\nAuthorizedKeysFile ${here('user.pub')}\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPidFile none\n${path}\n`,
      )
      const log = here(`${host.name}.log`)
      const [program = '', ...args] = [...host.on, '/usr/sbin/sshd', '-D', '-E', log, '-f', config]
      const server = spawn(program, args, { stdio: 'ignore' })
      servers.push(server)
      await answers(host, server, log)
    }
  } catch (error) {
    await stop()
    throw error
  }
  return {
    hosts,
    areNamespaces,
    environment: {
      ...process.env,
      PATH: [here('bin'), process.env['PATH']].join(delimiter),
      PARALLEL_SSH: `ssh -F ${here('ssh_config')}`,
      PARALLEL_HOME: here('parallel'),
    },
    callsFile: here('calls'),
    stop,
  }
}

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

/** Puts the built command into a folder of programs; each call of it is noted. */
function writeCommand(folder: string, callsFile: string, prefix: readonly string[]): void {
  mkdirSync(folder)
  const file = join(folder, 'export-contracts')
  const command = [...prefix, process.execPath, join(repository, 'dist/src/cli/main.js')].join(' ')
  writeFileSync(file, `#!/bin/sh\necho "\${SSH_CONNECTION:-none}" >> ${callsFile}\nexec ${command} "$@"\n`)
  chmodSync(file, 0o755)
}

async function answers({ address, port }: Host, server: ChildProcess, log: string): Promise<void> {
  while (true) {
    if (server.exitCode !== null) throw new Error(`sshd did not start:\n${readFileSync(log, 'utf8')}`)
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
