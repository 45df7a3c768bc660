import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../../scripts/_lib/repository.ts'
import { vendors } from './_lib/vendors.ts'

const names = vendors.map(({ name }) => name).sort()

const foldersOf = (path: string) =>
  readdirSync(join(repository, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name)
    .sort()

test('the registry lists vendors', () => expect(names).not.toEqual([]))

test.each(['specs', 'generated', 'conformance'])(
  '%s has a folder for each vendor of the registry and no other',
  (path) => {
    expect(foldersOf(path)).toEqual(names)
  },
)

test.each(['specs', 'generated', 'conformance'])('%s has a README', (path) => {
  expect(existsSync(join(repository, path, 'README.md'))).toBe(true)
})

describe.each(vendors)('$name', ({ name, folder, lifecycles, compositions, file, document }) => {
  const wanted = [
    'README.md',
    'openapi.yaml',
    ...[...Object.values(lifecycles), ...compositions].map((file) => basename(file)),
    'sources.yaml',
    'scenarios.yaml',
    'examples',
    'export-file',
    ...(file === undefined ? [] : ['file.yaml']),
    ...(existsSync(join(repository, folder, 'export-files')) ? ['export-files'] : []),
  ]
  test('its specs folder holds what belongs there and nothing else', () => {
    expect(readdirSync(join(repository, folder)).sort()).toEqual(wanted.sort())
  })

  test('its evidence folder holds what belongs there and nothing else', () => {
    const known = [
      'accepts',
      'gaps.yaml',
      'recordings',
      'rejects',
      'samples',
      'sdk.test.ts',
      'survivors.yaml',
      'waits.yaml',
    ]
    expect(readdirSync(join(repository, 'conformance', name)).filter((entry) => !known.includes(entry))).toEqual([])
  })

  test('each example file is used in the description', () => {
    const used = Object.keys(document.components?.['examples'] ?? {}).map((key) => `${key}.yaml`)
    expect(readdirSync(join(repository, folder, 'examples')).sort()).toEqual(used.sort())
  })
})
