import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ProblemsError } from '../_lib/problem.ts'
import { readRegistry } from '../_lib/registry.ts'
import { type Change, changeFile, makeTestTop, splitOnce } from '../_lib/testTop.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { checkGenerated, writeGenerated } from './writeGenerated.ts'

const vendor = 'lex-v1'

/** A top with one real vendor, and files that an earlier run is said to have generated. */
function makeTop(generated: Readonly<Record<string, string>>): string {
  const top = makeTestTop({ [vendor]: `specs/${vendor}` })
  onTestFinished(() => rmSync(top, { recursive: true }))
  for (const [file, text] of Object.entries(generated)) {
    mkdirSync(join(top, 'generated', dirname(file)), { recursive: true })
    writeFileSync(join(top, 'generated', file), text)
  }
  return top
}

/** Every file of a folder with its text. */
const readFolder = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )

interface Refusal {
  readonly when: string
  readonly change: Change
  /**
   * `at` stands in the changed file exactly once and begins on the line that is told; a problem without it is of the
   * whole file.
   */
  readonly problems: readonly { readonly file?: string; readonly at?: string; readonly message: string }[]
}

const lifecycle = 'export.arazzo.yaml'
const sources = Object.keys(readYamlFile(`specs/${vendor}/sources.yaml`).value as object)
const illegal = 'Invalid regular expression: /^[0-9\\_]+$/u: Invalid escape.'
const illegalInExamples = {
  at: "schema: { $ref: '#/components/schemas/Export' }",
  message: `Example validation errored: ${illegal} (no-invalid-media-type-examples)`,
}

const refusals: readonly Refusal[] = [
  {
    when: 'a $ref leads nowhere',
    change: {
      replace: "exportStatus: { $ref: '#/components/schemas/ExportStatus' }",
      with: "exportStatus: { $ref: '#/components/schemas/State' }",
    },
    problems: [
      {
        at: "exportStatus: { $ref: '#/components/schemas/State' }",
        message:
          "$ref '#/components/schemas/State' leads nowhere. Correct it, or write what it should point at. (no-unresolved-refs)",
      },
      {
        at: 'ExportStatus:\n      description: State of the export job',
        message: 'Component: "ExportStatus" is never used. (no-unused-components)',
      },
    ],
  },
  {
    when: 'a pattern is illegal under the u flag',
    change: { replace: 'pattern: ^[0-9]+$\n      x-source', with: 'pattern: ^[0-9\\_]+$\n      x-source' },
    problems: [
      {
        at: 'pattern: ^[0-9\\_]+$',
        message: `The pattern ^[0-9\\_]+$ is not legal under the u flag, which validators use: ${illegal} Escape only characters that have a meaning. (house/pattern)`,
      },
      {
        at: "schema: { $ref: '#/components/schemas/ResourceVersion' }",
        message: `Example validation errored: ${illegal} (no-invalid-parameter-examples)`,
      },
      illegalInExamples,
      illegalInExamples,
      illegalInExamples,
    ],
  },
  {
    when: 'a source is not listed',
    change: { replace: 'guide-export, permissions]', with: 'guide-exprot, permissions]' },
    problems: [
      {
        at: 'x-source: [seed, model, guide-exprot, permissions]',
        message: `x-source names guide-exprot, which sources.yaml does not list. Add a row for it, or use one of ${sources.join(', ')}. (house/source)`,
      },
    ],
  },
  {
    when: 'a scenario plays an example that does not exist',
    change: { file: 'scenarios.yaml', replace: 'getExport: [404.notFound]', with: 'getExport: [404.lost]' },
    problems: [
      {
        file: 'scenarios.yaml',
        at: '404.lost',
        message:
          'not-found > responses > getExport > 0 plays 404.lost, which is no example of getExport. Use one of 200.inProgress, 200.ready, 200.failed, 400.badRequest, 403.accessDenied, 404.notFound, 429.limitExceeded, 500.internalFailure.',
      },
    ],
  },
  {
    when: 'file.yaml names a schema that is not there',
    change: { file: 'file.yaml', replace: 'schema: LexFile', with: 'schema: LexArchive' },
    problems: [
      {
        file: 'file.yaml',
        at: 'schema: LexArchive',
        message: 'there is no schema LexArchive below $defs. Write it, or name another.',
      },
      { file: 'file.yaml', at: 'LexFile:', message: 'nothing uses the schema LexFile. Take it out.' },
    ],
  },
  {
    when: 'sources.yaml is missing',
    change: { file: 'sources.yaml', remove: true },
    problems: [{ file: 'sources.yaml', message: 'is missing. Add it; another vendor shows what belongs in it.' }],
  },
  {
    when: 'the file of an example is missing',
    change: { file: 'examples/getExport.200.ready.yaml', remove: true },
    problems: [
      {
        at: 'ready: {',
        message:
          "$ref 'examples/getExport.200.ready.yaml' leads nowhere. Correct it, or write what it should point at. (no-unresolved-refs)",
      },
    ],
  },
  {
    when: 'a response has no example',
    change: {
      replace: '              examples:\n                notFound: { $ref: examples/getExport.404.notFound.yaml }\n',
    },
    problems: [
      {
        at: "schema: { $ref: '#/components/schemas/ErrorEnvelope' }\n        '429'",
        message:
          'getExport.404 has no examples. Add examples: with $ref: examples/getExport.404.<case>.yaml for each case. (house/examples)',
      },
    ],
  },
  {
    when: 'an example does not fit its schema',
    change: { file: 'examples/getExport.200.ready.yaml', replace: 'exportStatus: READY', with: 'exportStatus: 7' },
    problems: [
      {
        file: 'examples/getExport.200.ready.yaml',
        at: 'exportStatus: 7',
        message:
          'Example value must conform to the schema: `exportStatus` property type must be string. (no-invalid-media-type-examples)',
      },
    ],
  },
  {
    when: 'a keyword of a schema is misspelled',
    change: { replace: 'maxLength: 100', with: 'maxLenght: 100' },
    problems: [
      { at: 'maxLenght', message: 'Property `maxLenght` is not expected here. Did you mean maxLength? (struct)' },
    ],
  },
  {
    when: 'a format is not known, which only Ajv tells',
    change: { replace: 'maxLength: 64', with: 'maxLength: 64\n      format: lex' },
    problems: [
      {
        at: 'description: Number of a published version',
        message:
          'unknown format "lex" ignored in schema at path "#". Ajv\'s strict mode refuses this schema; mend it at components > schemas > ResourceVersion.',
      },
    ],
  },
  {
    when: 'the description is not YAML',
    change: { replace: 'title: Amazon Lex V1 export', with: 'title: Amazon: Lex V1 export' },
    problems: [{ at: 'title:', message: 'is not YAML: Nested mappings are not allowed in compact mappings' }],
  },
  {
    when: 'the lifecycle is empty',
    change: { file: lifecycle, text: '# later\n' },
    problems: [{ file: lifecycle, at: '# later', message: 'holds no table. Another vendor shows what belongs in it.' }],
  },
  {
    when: 'a condition is outside the subset',
    change: { file: lifecycle, replace: "$response.body#/exportStatus == 'READY'", with: '$response.body#/a > 3' },
    problems: [
      {
        file: lifecycle,
        at: '$response.body#/a > 3',
        message:
          "has the condition $response.body#/a > 3. Supported: $statusCode == 200, $response.body#/pointer == 'text' (or a number), joined by && or ||.",
      },
    ],
  },
  {
    when: 'a step names an operation that the description does not have',
    change: {
      file: lifecycle,
      replace: 'operationId: getExport\n        parameters: *job',
      with: 'operationId: getExprot\n        parameters: *job',
    },
    problems: [
      {
        file: lifecycle,
        at: 'getExprot',
        message:
          'names the operation getExprot, which the description does not have. Use one of getExport, startImport, getImport.',
      },
    ],
  },
  {
    when: 'a state has two meanings',
    change: { file: lifecycle, replace: "== 'FAILED'", with: "== 'READY'" },
    problems: [
      {
        file: lifecycle,
        at: "- condition: $statusCode == 200\n              - condition: $response.body#/exportStatus == 'READY'\n          - name",
        message: "gives the state 'READY' two meanings: succeeded and failed. Keep one of them.",
      },
    ],
  },
  {
    when: 'the retry action has no limit',
    change: { file: lifecycle, replace: '            retryLimit: 60\n' },
    problems: [
      {
        file: lifecycle,
        at: '- name: stillInProgress',
        message:
          'lacks retryLimit. Say how many seconds lie between two polls (retryAfter) and how many polls there are (retryLimit).',
      },
    ],
  },
  {
    when: 'no file signs for a security scheme',
    change: { replace: 'scheme: awsSigV4,', with: 'scheme: carrierPigeon,' },
    problems: [
      {
        at: '{ scheme: carrierPigeon,',
        message: 'names the scheme carrierPigeon, and there is no src/auth/carrierPigeon.ts. Add it.',
      },
    ],
  },
  {
    when: 'the file of a security scheme names no variables',
    change: { replace: 'scheme: awsSigV4,', with: 'scheme: withHeader,' },
    problems: [
      {
        at: '{ scheme: withHeader,',
        message: 'names withHeader, and src/auth/withHeader.ts exports no environment with its variables. Add it.',
      },
    ],
  },
]

describe('nothing is written', () => {
  test.each(refusals)('when $when', async ({ change, problems }) => {
    const top = makeTop({ 'README.md': '# Generated\n', 'lex-v1/client.ts': 'export const old = true\n' })
    changeFile(top, vendor, change)
    const before = readFolder(top)
    const expected = problems.map(({ file = 'openapi.yaml', at, message }) => {
      const path = `specs/${vendor}/${file}`
      const line = at === undefined ? 0 : splitOnce(before[path] ?? '', at)[0].split('\n').length
      return { file: path, line, message }
    })
    await expect(writeGenerated(readRegistry(top), top)).rejects.toThrow(new ProblemsError(expected))
    expect(readFolder(top)).toEqual(before)
    expect(readdirSync(top).sort()).toEqual(['generated', 'package.json', 'specs'])
  })
})

test('what is wrong with several vendors is told at once, when the last of them has ended', async () => {
  const top = makeTestTop({ [vendor]: `specs/${vendor}`, 'lex-v2': 'specs/lex-v2' })
  onTestFinished(() => rmSync(top, { recursive: true }))
  const lost = (name: string, operationId: string) => {
    changeFile(top, name, {
      file: 'scenarios.yaml',
      replace: `    ${operationId}: [404.notFound]\n`,
      with: `    ${operationId}: [404.lost]\n`,
    })
    return expect.stringContaining(`specs/${name}/scenarios.yaml`)
  }
  const expected = [lost(vendor, 'getExport'), lost('lex-v2', 'describeExport')]
  const error = await writeGenerated(readRegistry(top), top).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ProblemsError)
  expect((error as ProblemsError).message.split('\n')).toEqual(expected)
  expect(readdirSync(top).sort()).toEqual(['package.json', 'specs'])
})

test('what is generated replaces what was there, and is fresh until a file differs', async () => {
  const top = makeTop({ 'old-vendor/client.ts': '' })
  const vendors = readRegistry(top)
  await writeGenerated(vendors, top)
  expect(readdirSync(join(top, 'generated')).sort()).toEqual([
    'README.md',
    'addresses.ts',
    vendor,
    'plan.schema.json',
    'planValidator.d.ts',
    'planValidator.js',
    'vendors.ts',
    'version.ts',
  ])
  expect(readdirSync(top).sort()).toEqual(['generated', 'package.json', 'specs'])
  await checkGenerated(vendors, top)

  writeFileSync(join(top, 'generated', 'README.md'), '# Generated\n\nEdit me.\n')
  writeFileSync(join(top, 'generated', vendor, 'notes.txt'), '')
  rmSync(join(top, 'generated', vendor, 'client.ts'))
  const before = readFolder(top)
  await expect(checkGenerated(vendors, top)).rejects.toThrow(
    new ProblemsError([
      {
        file: 'generated/lex-v1/notes.txt',
        line: 0,
        message: 'should not be there: nothing generates it. Run npm run generate and commit the result.',
      },
      {
        file: 'generated/README.md',
        line: 3,
        message:
          'is stale: has "Edit me.", should have "Edit `specs/` and run `npm run generate`.". Run npm run generate and commit the result.',
      },
      {
        file: 'generated/lex-v1/client.ts',
        line: 0,
        message: 'is missing. Run npm run generate and commit the result.',
      },
    ]),
  )
  expect(readFolder(top)).toEqual(before)
})
