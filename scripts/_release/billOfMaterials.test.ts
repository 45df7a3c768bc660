import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, test } from 'vitest'
import { readBlock } from '../_lib/block.ts'
import { repository } from '../_lib/repository.ts'
import { billOfMaterials } from './billOfMaterials.ts'
import { type Component, listComponents } from './listComponents.ts'
import { componentsBlock, releasePage } from './releasePage.ts'

const top = mkdtempSync(join(tmpdir(), 'export-contracts-components-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

const described = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
const sha512 = 'ab'.repeat(64)

/** CycloneDX's own schema, which its library ships. Its formats are for people's addresses, of which we have none. */
function compileSchema() {
  const folder = join(repository, 'node_modules/@cyclonedx/cyclonedx-library/res/schema')
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'))
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
  return ajv.compile(read('bom-1.6'))
}

describe('the bill of materials', () => {
  const components = listComponents()
  const bill = billOfMaterials({ ...described, sha512 }, components)

  test('is one in the eyes of CycloneDX, which a missing version and an unknown licence are not', () => {
    const validate = compileSchema()
    expect(validate(bill), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...bill, specVersion: undefined })).toBe(false)
    const [first] = components as [Component]
    expect(validate(billOfMaterials({ ...described, sha512 }, [{ ...first, licence: 'Made-Up' }]))).toBe(false)
  })

  test('names each dependency of package.json, whatever else wants it', () => {
    const installed = components.filter(({ how }) => how === 'installed').map(({ name }) => name)
    expect(installed).toEqual(expect.arrayContaining(Object.keys(described.dependencies)))
    for (const { name, version } of components) {
      const file = join(repository, 'node_modules', name, 'package.json')
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ name, version })
    }
  })

  test('leads from the package to every component', () => {
    const { dependencies } = bill as { dependencies: readonly { ref: string; dependsOn: readonly string[] }[] }
    const reached = new Set<string>()
    const follow = (ref: string): void => {
      if (reached.has(ref)) return
      reached.add(ref)
      for (const next of dependencies.find((row) => row.ref === ref)?.dependsOn ?? []) follow(next)
    }
    follow(`pkg:npm/export-contracts@${described.version}`)
    expect([...reached].sort()).toEqual(dependencies.map(({ ref }) => ref).sort())
    expect(dependencies).toHaveLength(components.length + 1)
  })

  test('names those packages whose code is compiled in', () => {
    const compiledIn = components.filter(({ how }) => how === 'compiled in').map(({ name }) => name)
    expect(compiledIn).toEqual(['ajv-formats', 'fast-deep-equal'])
  })

  test('is what the page shows', () => {
    const page = readFileSync(join(repository, releasePage), 'utf8')
    expect(readBlock(releasePage, page, 'components')).toBe(componentsBlock(components))
  })
})

const integrity = `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`
const locked = { version: '1.0.0', license: 'MIT', integrity }

/** What comes with a made-up package whose lock file has these packages. */
function listOf(packages: Readonly<Record<string, object>>, code = '') {
  mkdirSync(join(top, 'generated'), { recursive: true })
  writeFileSync(join(top, 'generated/code.js'), code)
  const root = { dependencies: { one: '1.0.0' } }
  writeFileSync(join(top, 'package-lock.json'), JSON.stringify({ packages: { '': root, ...packages } }))
  return listComponents(top)
}

describe('what comes with a package', () => {
  test('are its dependencies, theirs, and what is compiled in, each once', () => {
    const packages = {
      'node_modules/one': { ...locked, dependencies: { '@a/two': '^1.0.0' } },
      'node_modules/@a/two': { ...locked, license: 'ISC', dependencies: { one: '*' } },
      'node_modules/@b/three': { ...locked, dependencies: { four: '*' } },
      'node_modules/tool': { ...locked, license: 'GPL-3.0-only', dev: true },
    }
    const code = '// node_modules/@b/three/a.js\n// node_modules/one/b.js\n// node_modules/@b/three/c.js\n'
    const component = { version: '1.0.0', licence: 'MIT', sha512, how: 'installed', dependencies: [] }
    expect(listOf(packages, code)).toEqual([
      { ...component, name: 'one', dependencies: ['@a/two'] },
      { ...component, name: '@a/two', licence: 'ISC', dependencies: ['one'] },
      { ...component, name: '@b/three', how: 'compiled in' },
    ])
  })

  test.each([
    [
      'a licence that nobody has looked at',
      { 'node_modules/one': { ...locked, license: 'AGPL-3.0-only' } },
      'one 1.0.0 comes with the package under the licence AGPL-3.0-only. Look whether that may be, and add it to the list or take out the package.',
    ],
    [
      'no licence',
      { 'node_modules/one': { version: '1.0.0', integrity } },
      'one 1.0.0 comes with the package under the licence none. Look whether that may be, and add it to the list or take out the package.',
    ],
    [
      'no sum',
      { 'node_modules/one': { version: '1.0.0', license: 'MIT' } },
      'does not say which bytes one has. Run npm install.',
    ],
    ['no place in the lock file', {}, 'does not say which bytes one has. Run npm install.'],
    [
      'two versions',
      {
        'node_modules/one': { ...locked, dependencies: { two: '2' } },
        'node_modules/two': locked,
        'node_modules/one/node_modules/two': { ...locked, version: '2.0.0' },
      },
      'holds node_modules/one/node_modules/two, a second version of a package that is installed with ours. Bring both to one version.',
    ],
  ])('with %s is an error', (_, packages, message) => {
    expect(() => listOf(packages)).toThrow(`package-lock.json  ${message}`)
  })
})
