import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authSchemes } from './_lib/authSchemes.ts'
import { loadVendors } from './_lib/generated.ts'
import { pascalCase } from './_lib/pascalCase.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'

const schemeFiles = (await loadVendors()).flatMap(({ document }) =>
  authSchemes(document).map(({ scheme }) => `src/auth/${scheme}.ts`),
)

// Not here: what measures us beside the tools of one vendor (bench, _bench, _waiters), and a user's program (_package).
const folders =
  'src,specs/_rules,conformance/_suites,docs/.vitepress,scripts/_{build,docs,generate,lib,lint,record,start}'
const isTest = /\.(?:test|test-d)\.ts$|\/_(?:testing|fixtures)\//
const sharedFiles = globSync([`{${folders}}/**/*.ts`, 'scripts/!(bench*).ts'], { cwd: repository })
  .filter((file) => !schemeFiles.includes(file) && (!isTest.test(file) || file.startsWith('conformance/')))
  .sort()

/** A vendor's name as prose, addresses and variables have it, and as code has it: `Acme Box`, `ACME_BOX_KEY`, `createAcmeBoxClient`. */
function namings(name: string): RegExp[] {
  const words = name.split('-').join('[-_. ]')
  const pascal = pascalCase(name)
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  return [new RegExp(`(?<![a-z0-9])${words}(?![a-z0-9])`, 'i'), new RegExp(`(?:\\b${camel}|${pascal})(?![a-z0-9])`)]
}

/** The lines of a text that name a vendor. */
const naming = (text: string, name: string): string[] =>
  text.split('\n').filter((line) => namings(name).some((pattern) => pattern.test(line)))

test.each(['acme-box', 'Acme.box', 'the Acme Box API', 'ACME_BOX_KEY', 'createAcmeBoxClient', 'acmeBoxMock'])(
  '%s names acme-box',
  (text) => {
    expect(naming(text, 'acme-box')).toEqual([text])
  },
)

test.each(['acme', 'a box', 'acmeboxes', 'AcmeBoxes', 'pacme-box'])('%s does not name acme-box', (text) => {
  expect(naming(text, 'acme-box')).toEqual([])
})

test('no shared code names a vendor', () => {
  const named = sharedFiles.flatMap((file) => {
    const text = readFileSync(join(repository, file), 'utf8')
    return readRegistry().flatMap(({ name }) => naming(text, name).map((line) => `${file}: ${line.trim()}`))
  })
  expect(sharedFiles.length).toBeGreaterThan(200)
  expect(schemeFiles).not.toEqual([])
  expect(named).toEqual([])
})
