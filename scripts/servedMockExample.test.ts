import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { mockVendor } from '../generated/lex-v2/mock.ts'
import { readArguments } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands/index.ts'
import { healthPath } from '../src/mock/createMockHandler.ts'
import { startMock } from '../src/mock/startMock.ts'
import { repository } from './_lib/repository.ts'

const folder = join(repository, 'docs/examples/served-mock')
const readFolderFile = (name: string) => readFileSync(join(folder, name), 'utf8')
const readPackage = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const ours = readPackage(join(repository, 'package.json'))
const example = readPackage(join(folder, 'package.json'))

/** The instructions of a Dockerfile, by their words. */
const instructions = readFolderFile('Dockerfile')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^(?<name>[A-Z]+) (?<rest>.+)$/.exec(line)?.groups ?? { name: line, rest: '' })
const restOf = (wanted: string) => instructions.flatMap(({ name, rest = '' }) => (name === wanted ? [rest] : []))
const wordsOf = (list: string): string[] => JSON.parse(/\[.*\]$/.exec(list)?.[0] ?? '')

const [program = '', name = '', ...args] = wordsOf(restOf('CMD')[0] ?? '')
const mock = commands.find((command) => command.name === name)
const given = readArguments(mock?.options ?? [], args)
const port = given.text('port')

test('the image is made of instructions that are looked at here', () => {
  expect(instructions.map((instruction) => instruction['name'])).toEqual([
    'FROM',
    'WORKDIR',
    'COPY',
    'RUN',
    'USER',
    'EXPOSE',
    'HEALTHCHECK',
    'CMD',
  ])
})

test('the image has the Node of this repository', () => {
  const [major] = String(ours.devDependencies.node).split('.')
  expect(restOf('FROM')).toEqual([`node:${major}-slim`])
})

test('what is copied is there, and is all that the builder is given', () => {
  const copied = restOf('COPY').flatMap((rest) => rest.split(' ').slice(0, -1))
  expect(copied.filter((path) => !existsSync(join(folder, path)))).toEqual([])
  expect(readFolderFile('.dockerignore').trim().split('\n')).toEqual(['*', ...copied.map((path) => `!${path}`)])
})

test('the image has this version, with the tool that makes its answers', () => {
  const { version, name: own, devDependencies } = ours
  expect(example.dependencies).toEqual({
    '@stoplight/prism-http': devDependencies['@stoplight/prism-http'],
    [own]: version,
  })
})

test('the program is one that the package installs, as a command with options that it has', () => {
  expect(Object.keys(ours.bin).map((bin) => `node_modules/.bin/${bin}`)).toContain(program)
  expect([mock?.name, given.operands]).toEqual(['mock', []])
  expect(['host', 'port', 'log'].map(given.text)).toEqual(['0.0.0.0', '4010', '-'])
})

test('its health is asked for where the mock tells it, by a program that runs', async () => {
  expect(restOf('EXPOSE')).toEqual([port])
  const [node, ...words] = wordsOf(restOf('HEALTHCHECK')[0] ?? '')
  expect([node, words[0], words[1]]).toEqual(['node', '--eval', expect.stringContaining(`:${port}${healthPath}'`)])
  const exitCodeAt = async (address: string) => {
    const program = String(words[1]).replace(`http://127.0.0.1:${port}`, address)
    const child = spawn(process.execPath, ['--eval', program])
    const [code] = await once(child, 'exit')
    return code
  }
  const server = await startMock({ vendors: [mockVendor] })
  const whileUp = await exitCodeAt(server.address)
  await server.close()
  expect([whileUp, await exitCodeAt(server.address)]).toEqual([0, 1])
})

test('the service is built from this folder, and its port is for this machine alone', () => {
  expect(parse(readFolderFile('compose.yaml'))).toEqual({
    services: { mock: { build: '.', init: true, ports: [`127.0.0.1:${port}:${port}`] } },
  })
})
