import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { broken, clean, poll } from '../src/cli/_testing/recording.ts'
import { startHosts } from './_hosts/startHosts.ts'
import { repository } from './_lib/repository.ts'

const script = join(repository, 'docs/examples/many-machines/judge-everywhere.sh')
const top = mkdtempSync(join(tmpdir(), 'many-machines-'))
const here = (name: string) => join(top, name)
mkdirSync(here('hosts'))
const { hosts, areNamespaces, environment, callsFile, stop } = await startHosts(here('hosts'), 3)

afterAll(async () => {
  await stop()
  rmSync(top, { recursive: true, force: true })
})

const shell = (line: string) => {
  const env = { ...environment, FILES_OF_A_PART: '2' }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: top, encoding: 'utf8', env })
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
  writeRecordings()
  const whole = shell('export-contracts check --profile audit recordings')
  writeFileSync(callsFile, '')
  // A host that is not there has its jobs done by the others.
  writeFileSync(here('hosts.txt'), [...hosts.map(({ name }) => name), 'away'].map((name) => `1/${name}\n`).join(''))
  const { status, stdout } = shell(`sh ${script} recordings hosts.txt parts --profile audit`)
  expect({ status, stdout }).toEqual({ status: 1, stdout: whole.stdout })
  const calls = readFileSync(callsFile, 'utf8').trimEnd().split('\n')
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
