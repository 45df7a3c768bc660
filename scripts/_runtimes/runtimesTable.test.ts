import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBlock } from '../_lib/block.ts'
import { repository } from '../_lib/repository.ts'
import { pinnedVersion } from './place.ts'
import { checks, runtimes } from './runtimes.ts'
import { runtimesTable } from './runtimesTable.ts'

const stored = readBlock('README.md', readFileSync(join(repository, 'README.md'), 'utf8'), 'runtimes')

test('the README tells of the runtimes and versions that npm run test:runtimes tries now', () => {
  const rows = stored.split('\n').slice(2)
  const tried = runtimes.map((runtime, index) => {
    // What a machine brings has the version that it had when it was tried.
    const told = rows[index]?.split(' | ')[1]?.trim() ?? ''
    return { ...runtime, version: runtime.version ?? told }
  })
  expect(stored).toBe(runtimesTable(tried))
  expect(tried.filter(({ version }) => !/^\d+(\.\d+)+$/.test(version))).toEqual([])
})

test('the client and the mock work in every runtime', () => {
  expect(runtimes.filter(({ works }) => !works.includes('client') || !works.includes('mock'))).toEqual([])
  expect(checks).toEqual(['client', 'mock', 'matcher'])
})

test('the oldest Node and the oldest vitest that are tried are the oldest that the package takes', () => {
  const { engines, peerDependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
  expect(pinnedVersion('node-20')).toBe(`${engines.node.replace('>=', '')}.0`)
  const [major = '', minor = '0'] = peerDependencies.vitest.replace('>=', '').split('.')
  const [triedMajor, triedMinor] = pinnedVersion('vitest', 'vitest-3').split('.')
  expect([triedMajor, Number(triedMinor)]).toEqual([major, Number(minor)])
})
