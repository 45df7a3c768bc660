import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { places } from '../../../generated/lex-v2/places.ts'
import { vendors } from '../../../generated/vendors.ts'
import { version } from '../../../generated/version.ts'
import type { RecordingFinding, RecordingReport } from '../../recordings/recordingReport.ts'
import { parseXml } from '../../recordings/reporters/_testing/parseXml.ts'
import { asText, broken, clean, completed, poll, start, stray, unreadable } from '../_testing/recording.ts'
import { type ChosenSurroundings, runCommand } from '../_testing/runCommand.ts'

const top = mkdtempSync(join(tmpdir(), 'check-command-'))
afterAll(() => rmSync(top, { recursive: true }))
let folder = ''
let count = 0
beforeEach(() => {
  folder = join(top, String(count++))
  mkdirSync(folder)
  for (const [name, entries] of Object.entries({ broken, clean, stray: [stray], unreadable: [unreadable] }))
    writeFileSync(join(folder, `${name}.json`), asText(entries))
})

/** Runs a check of files in the folder; what is shown has no folder in its paths. */
async function check(args: readonly string[], chosen: ChosenSurroundings = {}) {
  const inFolder = (arg: string) => (/\.\w+$|\/$/.test(arg) ? join(folder, arg) : arg)
  const run = await runCommand(['check', ...args.map(inFolder)], chosen)
  const short = (lines: readonly string[]) =>
    lines.map((line) => line.replaceAll(`file://${folder}/`, '').replaceAll(`${folder}/`, ''))
  return { ...run, out: short(run.out), err: short(run.err) }
}

const specLine = (key: string, pointer: string) => places.members[key]?.[pointer]?.line
const status = specLine('describeExport 200 application/json', '/exportStatus')
const id = specLine('listExports 200 application/json', '/exportSummaries/*/exportId')
const most = specLine('listExports request application/json', '/maxResults')
const list = places.operations['listExports']?.line

const text = asText(broken)
/** Line and column of the text behind the nth place of another one. */
function placeOf(find: string, behind = '', nth = 1): string {
  let at = -1
  for (let found = 0; found < nth; found++) at = text.indexOf(find, at + 1)
  const before = text.slice(0, at + behind.length)
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`
}
const at = {
  sequence: placeOf('\n  {', '\n  ', 3),
  type: placeOf('"exportStatus": 7', '"exportStatus": '),
  query: placeOf('"https://models-v2-lex.eu-west-1.amazonaws.com/exports/?depth=5"'),
  most: placeOf('"maxResults": ', '"maxResults": '),
  missing: placeOf('{\n            "exportId": "a%b'),
  id: placeOf('"exportId": "a%b', '"exportId": '),
  stray: placeOf('"https://example.com/x"'),
  unreadable: placeOf('{\n      "method": "GET"\n    }\n  }\n]'),
}

describe('every format says the same of the same recording', () => {
  const seed = '(seed, model)'
  const problems = {
    sequence: 'must not be "InProgress" after "Completed": the job had ended',
    type: 'must be string; got 7',
    query: 'the contract knows no query parameter depth',
    most: 'must be integer; got a string of 1 character',
    id: 'must NOT have fewer than 10 characters, must match pattern "^[0-9a-zA-Z]+$"; got a string of 7 characters',
    stray: 'no contract has an operation at this address',
    unreadable: 'entry 6 request.url is not a text. Record the exchange again, or mend it.',
  }
  const mentioned = [
    'seed',
    'model',
    'list-page',
    'smithy',
    'sdk-js',
    'sdk-botocore',
    'guide-export',
    'permissions',
    'archives',
  ]
  const seen = Object.keys(places.sources).filter((id) => mentioned.includes(id))
  const summary = '5 of 7 exchanges judged (consumer): 4 errors, 2 warnings'

  test('pretty', async () => {
    const file = 'specs/lex-v2/openapi.yaml'
    expect(await check(['broken.json'])).toEqual({
      code: 1,
      out: [
        `broken.json:${at.sequence}  error  lex-v2 describeExport 200 lifecycle-sequence /exportStatus: ${problems.sequence}
    the contract says so at ${file}:${status} ${seed}
broken.json:${at.type}  error  lex-v2 describeExport 200 response-body /exportStatus: ${problems.type}
    the contract says so at ${file}:${status} ${seed}
broken.json:${at.query}  warning  lex-v2 listExports 200 request-parameter-unknown /query/depth: ${problems.query}
    the contract says so at ${file}:${list} (list-page, model, smithy, sdk-js, sdk-botocore, guide-export, permissions)
broken.json:${at.most}  error  lex-v2 listExports 200 request-body /maxResults: ${problems.most}
    the contract says so at ${file}:${most} (list-page, model, sdk-js, sdk-botocore)
broken.json:${at.id}  error  lex-v2 listExports 200 response-body /exportSummaries/0/exportId: ${problems.id}
    the contract says so at ${file}:${id} (seed, model, archives)
broken.json:${at.missing}  warning  lex-v2 listExports 200 response-body /exportSummaries/0/exportStatus: is missing
    the contract says so at ${file}:${status} ${seed}

Not judged:
broken.json:${at.stray}  unmatched  ${problems.stray}
broken.json:${at.unreadable}  unreadable  ${problems.unreadable}

Sources:
${seen.map((id) => `lex-v2 ${id}: ${places.sources[id]?.title}, ${places.sources[id]?.address}`).join('\n')}

operation              exchanges  errors  warnings
lex-v2 createExport    1          0       0
lex-v2 describeExport  3          2       0
lex-v2 listExports     1          2       2

${summary}`,
      ],
      err: [],
      progress: [],
    })
  })

  const { sequence, type, query, most: number, missing, id: short } = at
  const rows = [
    ['error', 'describeExport', 'lifecycle-sequence', '/exportStatus', problems.sequence, sequence, status],
    ['error', 'describeExport', 'response-body', '/exportStatus', problems.type, type, status],
    ['warning', 'listExports', 'request-parameter-unknown', '/query/depth', problems.query, query, list],
    ['error', 'listExports', 'request-body', '/maxResults', problems.most, number, most],
    ['error', 'listExports', 'response-body', '/exportSummaries/0/exportId', problems.id, short, id],
    ['warning', 'listExports', 'response-body', '/exportSummaries/0/exportStatus', 'is missing', missing, status],
  ] as const

  test('github', async () => {
    const escaped = (words: string) => words.replaceAll('%', '%25')
    const place = (where: string) => `file=broken.json,line=${where.replace(':', ',col=')}`
    const { code, out } = await check(['--format', 'github', 'broken.json'])
    expect({ code, lines: out.join('\n').split('\n') }).toEqual({
      code: 1,
      lines: [
        ...rows.map(([severity, operationId, rule, pointer, message, where, line]) => {
          const words = `${pointer} ${escaped(message)} (specs/lex-v2/openapi.yaml:${line})`
          return `::${severity} ${place(where)},title=lex-v2 ${operationId} ${rule}::${words}`
        }),
        `::notice ${place(at.stray)},title=not judged%3A unmatched::${problems.stray}`,
        `::error ${place(at.unreadable)},title=not judged%3A unreadable::${problems.unreadable}`,
        `::notice title=export-contracts::${summary}`,
      ],
    })
  })

  const found = rows.map(([severity, operationId, rule, pointer, message, where, line]) => {
    const [expected, actual] = message.split('; got ')
    const [row, column] = where.split(':').map(Number)
    return {
      ...{
        contract: 'lex-v2',
        operationId,
        status: 200,
        place: expect.any(String),
        file: 'broken.json',
        line: row,
        column,
      },
      ...{ spec: { file: 'specs/lex-v2/openapi.yaml', line }, sources: expect.arrayContaining(['model']) },
      ...{
        rule,
        severity,
        pointer,
        keywords: expect.any(Array),
        message,
        expected,
        ...(actual === undefined ? {} : { actual }),
      },
    }
  })
  const placed = (where: string) => {
    const [line, column] = where.split(':').map(Number)
    return { file: 'broken.json', line, column }
  }
  const notJudged = [
    { kind: 'unmatched', ...placed(at.stray), reason: problems.stray },
    { kind: 'unreadable', ...placed(at.unreadable), reason: problems.unreadable },
  ]
  const counted = {
    ...{ profile: 'consumer', exchanges: 7, judged: 5, skipped: 2, unreadable: 1, errors: 4, warnings: 2, omitted: 0 },
    operations: { 'lex-v2 createExport': 1, 'lex-v2 describeExport': 3, 'lex-v2 listExports': 1 },
    findings: { 'lex-v2 describeExport': { errors: 2, warnings: 0 }, 'lex-v2 listExports': { errors: 2, warnings: 2 } },
  }

  const named = { 'lex-v2': Object.fromEntries(seen.map((id) => [id, places.sources[id]])) }

  test('json', async () => {
    const { code, out } = await check(['-f', 'json', 'broken.json'])
    expect([code, JSON.parse(out.join('\n'))]).toEqual([
      1,
      { summary: counted, findings: found, skipped: notJudged, sources: named },
    ])
  })

  test('ndjson', async () => {
    const { code, out } = await check(['-f', 'ndjson', 'broken.json'])
    expect([
      code,
      out
        .join('\n')
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ]).toEqual([
      1,
      [
        ...found.map((finding) => ({ type: 'finding', ...finding })),
        ...notJudged.map((item) => ({ type: 'skipped', ...item })),
        { type: 'summary', ...counted },
      ],
    ])
  })

  test('junit', async () => {
    const { code, out } = await check(['-f', 'junit', 'broken.json'])
    const root = parseXml(out.join('\n'))
    const line = ([, , rule, pointer, message, where]: (typeof rows)[number]) =>
      `broken.json:${where} 200 ${rule} ${pointer}: ${message}`
    const lines = (operationId: string, severity: string) =>
      rows
        .filter((row) => row[0] === severity && row[1] === operationId)
        .map(line)
        .join('\n')
    expect(code).toBe(1)
    expect(root.attributes).toEqual({ name: 'export-contracts', tests: '5', failures: '2', errors: '1', skipped: '1' })
    expect(
      root.children.map(({ attributes, children }) => [
        attributes['name'],
        ...children.map((item) => [
          item.attributes['name'],
          ...item.children.map(({ name, attributes: { message }, text: content }) => [name, message ?? '', content]),
        ]),
      ]),
    ).toEqual([
      [
        'lex-v2',
        ['createExport'],
        ['describeExport', ['failure', '2 errors', lines('describeExport', 'error')]],
        [
          'listExports',
          ['failure', '2 errors', lines('listExports', 'error')],
          ['system-out', '', lines('listExports', 'warning')],
        ],
      ],
      [
        'not judged',
        [`broken.json:${at.stray.split(':')[0]}`, ['skipped', problems.stray, '']],
        [`broken.json:${at.unreadable.split(':')[0]}`, ['error', problems.unreadable, '']],
      ],
    ])
  })

  test('sarif', async () => {
    const { code, out } = await check(['-f', 'sarif', 'broken.json'])
    const { runs } = JSON.parse(out.join('\n')) as { runs: Record<string, unknown>[] }
    const physicalLocation = (uri: string, [startLine, startColumn]: readonly (number | undefined)[]) => ({
      physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } },
    })
    const inRecording = (where: string) => [physicalLocation('broken.json', where.split(':').map(Number))]
    expect(code).toBe(1)
    expect(runs).toMatchObject([
      {
        tool: { driver: { name: 'export-contracts', version } },
        invocations: [
          {
            executionSuccessful: false,
            toolExecutionNotifications: [
              { level: 'note', message: { text: problems.stray }, locations: inRecording(at.stray) },
              { level: 'error', message: { text: problems.unreadable }, locations: inRecording(at.unreadable) },
            ],
          },
        ],
        results: rows.map(([level, operationId, ruleId, pointer, message, where, line]) => ({
          ...{ ruleId, level, message: { text: `lex-v2 ${operationId} 200 ${ruleId} ${pointer}: ${message}` } },
          locations: inRecording(where),
          relatedLocations: [physicalLocation('specs/lex-v2/openapi.yaml', [line, 1])],
          properties: { contract: 'lex-v2', operationId, status: 200, pointer },
        })),
      },
    ])
  })
})

test('lines and columns lead to the text that is meant, also in a recording of one line', async () => {
  const meant: Readonly<Record<string, string>> = {
    'lifecycle-sequence /exportStatus': '{',
    'response-body /exportStatus': '7',
    'request-parameter-unknown /query/depth': '"https://',
    'request-body /maxResults': '"5"',
    'response-body /exportSummaries/0/exportStatus': '{',
    'response-body /exportSummaries/0/exportId': '"a%b\\n::c"',
  }
  for (const written of [
    text,
    `\n\n${JSON.stringify(broken)}`,
    broken.map((entry) => JSON.stringify(entry)).join('\n'),
  ]) {
    writeFileSync(join(folder, 'form.json'), written)
    const { out } = await check(['-f', 'json', 'form.json'])
    const { findings } = JSON.parse(out.join('\n')) as RecordingReport
    const texts = findings.map(({ rule, pointer, line, column }: RecordingFinding) => {
      const key = `${rule} ${pointer}`
      return [key, (written.split('\n')[line - 1] ?? '').slice(column - 1).slice(0, meant[key]?.length)]
    })
    expect(Object.fromEntries(texts)).toEqual(meant)
  }
})

test('an interruption ends with 130 and the report so far, in every format', async () => {
  const interrupted = async (format: string) => {
    const run = await check(['--format', format, 'clean.json'], { signal: AbortSignal.abort() })
    return { code: run.code, text: run.out.join('\n'), err: run.err }
  }
  for (const format of ['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github']) {
    const { code, text: report, err } = await interrupted(format)
    expect({ code, err }).toEqual({ code: 130, err: ['[export-contracts] check: was interrupted'] })
    expect(report).toMatch(/interrupted, so that the rest was not read|"incomplete": ?true/)
  }
})

test('a worker that dies ends with 2 and the report so far', async () => {
  const end = (worker: Worker) => worker.terminate()
  process.on('worker', end)
  onTestFinished(() => void process.off('worker', end))
  // An entry of this size is judged by a worker.
  const large = poll('Failed', { failureReasons: ['x'.repeat(1_100_000)] })
  writeFileSync(join(folder, 'large.json'), asText([large]))
  const { code, out, err } = await check(['--format', 'ndjson', 'clean.json', 'large.json'])
  expect({ code, out: out.map((line) => JSON.parse(line)), err }).toEqual({
    code: 2,
    out: [
      {
        ...{ type: 'summary', profile: 'consumer', exchanges: 3, judged: 3, skipped: 0, unreadable: 0 },
        ...{ errors: 0, warnings: 0, omitted: 0, incomplete: true },
        operations: { 'lex-v2 createExport': 1, 'lex-v2 describeExport': 2 },
      },
    ],
    err: [
      '[export-contracts] check: a worker ended before it was done. Judge fewer recordings at once, or give Node more memory.',
    ],
  })
})

describe('the exit code is', () => {
  test.each([
    ['0 for a clean recording', ['clean.json'], 0],
    ['0 for a clean one beside exchanges of others', ['clean.json', 'stray.json'], 0],
    ['1 for findings', ['broken.json'], 1],
    ['1 for findings and something that cannot be read', ['broken.json', 'missing.json'], 1],
    ['2 when nothing matched', ['stray.json'], 2],
    ['2 when something could not be read', ['clean.json', 'unreadable.json'], 2],
    ['2 when nothing is there', ['missing.json'], 2],
    ['2 for a folder without recordings', ['empty/'], 2],
    ['1 for a folder with all of them', ['./'], 1],
    ['2 when the contract is none that matches', ['-c', 'emarsys', '-c', 'lex-v1', 'clean.json'], 2],
    ['0 with the contract that matches, given twice', ['-c', 'lex-v2', '--contract', 'lex-v2', 'clean.json'], 0],
    [
      '0 when enough is covered',
      ['-c', 'lex-v2', '--min-coverage', 'operation=20', '--min-coverage', 'state=25', 'clean.json'],
      0,
    ],
    ['1 when too little is covered', ['-c', 'lex-v2', '--min-coverage', 'operation=21', 'clean.json'], 1],
    [
      '1 when enough is covered and there are findings',
      ['-c', 'lex-v2', '--min-coverage', 'operation=1', 'broken.json'],
      1,
    ],
    ['1 when the recording is too old', ['--max-age', '1', 'clean.json'], 1],
    ['0 when it is young enough', ['--max-age', '100000', 'clean.json'], 0],
  ])('%s', async (_, args, code) => {
    mkdirSync(join(folder, 'empty'))
    const run = await check(args)
    const nothing = '[export-contracts] check: no exchange could be judged. Look at what was skipped.'
    const isEmpty = run.out.join('\n').includes('\n0 of ')
    expect({ code: run.code, err: run.err }).toEqual({ code, err: isEmpty ? [nothing] : [] })
  })
})

test('two inputs are one report', async () => {
  const { out, code } = await check(['clean.json', 'stray.json'])
  expect({ code, out }).toEqual({
    code: 0,
    out: [
      `Not judged:
stray.json:5:14  unmatched  no contract has an operation at this address

3 of 4 exchanges judged (consumer): 0 errors, 0 warnings`,
    ],
  })
})

test('- is standard input', async () => {
  const stdin = [start, completed].map((entry) => `${JSON.stringify(entry)}\n`).join('')
  expect(await check(['-'], { stdin })).toEqual({
    code: 0,
    out: ['2 of 2 exchanges judged (consumer): 0 errors, 0 warnings'],
    err: [],
    progress: [],
  })
  const { code, out } = await check(['-'], { stdin: JSON.stringify(unreadable) })
  expect({ code, first: out.join('\n').split('\n')[1] }).toEqual({
    code: 2,
    first: '-:1:12  unreadable  entry 0 request.url is not a text. Record the exchange again, or mend it.',
  })
})

test('a profile is the consumers’ unless it is the audit', async () => {
  const extra = { ...start, response: { ...start.response, body: { ...(start.response?.body as object), extra: 1 } } }
  writeFileSync(join(folder, 'extra.json'), JSON.stringify(extra))
  expect((await check(['extra.json'])).out).toEqual(['1 of 1 exchange judged (consumer): 0 errors, 0 warnings'])
  const { code, out } = await check(['--profile', 'audit', 'extra.json'])
  expect([code, out.join('\n').split('\n').at(-1)]).toEqual([1, '1 of 1 exchange judged (audit): 1 error, 0 warnings'])
})

test('coverage is a table below the findings, with the first of what was not seen', async () => {
  const { code, out } = await check(['-c', 'lex-v2', '--coverage', 'clean.json'])
  expect([
    code,
    out
      .join('\n')
      .replace(/ {2,}/g, '  ')
      .replace(/\d+\/\d+ [\d.]+ %/g, 'n')
      .replace(
        /(?<=lex-v2 (?:status|media-type|property|value) not seen: )[^,\n]+(?:, [^,\n]+){4}, and \d+ more/g,
        'n',
      ),
  ]).toEqual([
    0,
    `coverage  operation  status  media-type  property  value  state
lex-v2  n  n  n  n  n  n
lex-v2 operation not seen: listExports, updateExport, deleteExport, createUploadUrl, startImport, and 3 more
lex-v2 status not seen: n
lex-v2 media-type not seen: n
lex-v2 property not seen: n
lex-v2 value not seen: n
lex-v2 state not seen: export Failed, export Deleting, import Completed, import Failed, import Deleting, and 1 more

3 of 3 exchanges judged (consumer): 0 errors, 0 warnings`,
  ])
  const missed = await check(['-c', 'lex-v2', '--min-coverage', 'operation=100', 'clean.json'])
  expect(missed.out.join('\n')).toContain('\noperation is covered to 20 %, and 100 % are wanted\n')
})

describe('living with findings', () => {
  const lastLine = (out: readonly string[]) => out.join('\n').split('\n').at(-1)

  test('--fail-on warning makes warnings count', async () => {
    const query = { ...start, request: { ...start.request, url: `${start.request.url}?depth=5` } }
    writeFileSync(join(folder, 'query.json'), JSON.stringify(query))
    const codes = async (...args: string[]) => (await check([...args, 'query.json'])).code
    expect([await codes(), await codes('--fail-on', 'error'), await codes('--fail-on', 'warning')]).toEqual([0, 0, 1])
  })

  test('--ignore-rule leaves out the findings of a rule, and says how many', async () => {
    const ignored = ['response-body', 'request-body', 'lifecycle-sequence'].flatMap((rule) => ['--ignore-rule', rule])
    const { code, out } = await check([...ignored, 'broken.json'])
    expect([code, lastLine(out)]).toEqual([
      2, // One entry is unreadable.
      '5 of 7 exchanges judged (consumer): 0 errors, 1 warning; 5 are of ignored rules',
    ])
  })

  test('a baseline accepts what is known, and nothing else', async () => {
    const write = await check(['--write-baseline', 'known.json', 'broken.json'])
    expect(write).toMatchObject({
      code: 2,
      err: ['[export-contracts] check: known.json accepts 6 kinds of findings. Give each its reason.'],
    })
    const { accepted } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))
    expect(accepted).toContainEqual({
      ...{
        contract: 'lex-v2',
        operationId: 'listExports',
        status: 200,
        rule: 'response-body',
        pointer: '/exportSummaries/*/exportId',
      },
      ...{ reason: 'not looked into yet', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    })
    const again = await check(['--baseline', 'known.json', 'broken.json'])
    expect([again.code, lastLine(again.out)]).toEqual([
      2,
      '5 of 7 exchanges judged (consumer): 0 errors, 0 warnings; 6 are accepted by the baseline',
    ])
    writeFileSync(join(folder, 'new.json'), JSON.stringify(poll('InProgress', { creationDateTime: 'today' })))
    const more = await check(['--baseline', 'known.json', 'broken.json', 'new.json'])
    expect([more.code, lastLine(more.out)]).toEqual([
      1,
      '6 of 8 exchanges judged (consumer): 1 error, 0 warnings; 6 are accepted by the baseline',
    ])
  })

  test('what a baseline accepts in vain is told, and goes when it is written anew; reasons stay', async () => {
    await check(['--write-baseline', 'known.json', 'broken.json'])
    const { accepted } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))
    const reasoned = accepted.map((one: object) => ({ ...one, reason: 'The vendor mends it', date: '2026-01-02' }))
    const gone = { ...reasoned[0], operationId: 'deleteExport' }
    writeFileSync(join(folder, 'known.json'), JSON.stringify({ accepted: [...reasoned, gone] }))
    const { out } = await check(['--baseline', 'known.json', 'broken.json'])
    expect(out.join('\n')).toContain(
      'Accepted by the baseline, and not found any more:\nlex-v2 deleteExport 200 lifecycle-sequence /exportStatus: The vendor mends it (2026-01-02)',
    )
    await check(['--baseline', 'known.json', '--write-baseline', 'known.json', 'broken.json'])
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toEqual({ accepted: reasoned })
  })

  test.each([
    ['--write-baseline', 'clean.json', 'clean.json', 'is checked'],
    ['--output', 'clean.json', 'clean.json', 'is checked'],
    ['--write-baseline', 'recordings/known.json', 'recordings/', 'lies in'],
    ['--baseline', 'recordings/known.json', 'recordings/', 'lies in'],
  ])('%s %s does not go with the input %s', async (option, file, input, problem) => {
    mkdirSync(join(folder, 'recordings'))
    writeFileSync(join(folder, 'recordings/clean.json'), asText(clean))
    writeFileSync(join(folder, 'recordings/known.json'), '{"accepted":[]}')
    const { code, err } = await check([option, file, input])
    expect([code, err[0]]).toEqual([2, expect.stringContaining(problem)])
    expect(readFileSync(join(folder, 'clean.json'), 'utf8')).toBe(asText(clean))
  })

  test('an accepted status accepts no other one', async () => {
    const answered = (status: number) => ({ ...poll('InProgress'), response: { status, headers: [], body: '' } })
    writeFileSync(join(folder, 'first.json'), JSON.stringify(answered(418)))
    writeFileSync(join(folder, 'second.json'), JSON.stringify(answered(302)))
    await check(['--profile', 'audit', '--write-baseline', 'known.json', 'first.json'])
    expect((await check(['--profile', 'audit', '--baseline', 'known.json', 'first.json'])).code).toBe(0)
    expect((await check(['--profile', 'audit', '--baseline', 'known.json', 'second.json'])).code).toBe(1)
  })

  test.each([
    ['that is not there', undefined, 'cannot be read (ENOENT)'],
    ['that is no JSON', '{', 'is not JSON'],
    ['of another kind', '[]', 'has no list "accepted"'],
    [
      'without a reason',
      { accepted: [{ contract: 'a', operationId: 'b', pointer: '', date: '2026-01-01' }] },
      'has no text reason in accepted[0]',
    ],
    [
      'with a rule that there is not',
      {
        accepted: [{ contract: 'a', operationId: 'b', pointer: '', date: '2026-01-01', reason: 'c', rule: 'toString' }],
      },
      'has no known rule in accepted[0]',
    ],
    [
      'with a day that is none',
      {
        accepted: [{ contract: 'a', operationId: 'b', pointer: '', date: 'today', reason: 'c', rule: 'response-body' }],
      },
      'has a date that is not YYYY-MM-DD in accepted[0]',
    ],
  ])('a baseline %s is refused', async (_, content, problem) => {
    const written = typeof content === 'string' ? content : JSON.stringify(content)
    if (content !== undefined) writeFileSync(join(folder, 'known.json'), written)
    const { code, err } = await check(['--baseline', 'known.json', 'clean.json'])
    expect([code, err[0]]).toEqual([2, expect.stringContaining(`--baseline known.json ${problem}`)])
  })
})

test('on a terminal severities have colours, and in a file they have none', async () => {
  const coloured = await check(['broken.json'], { isTerminal: true })
  expect(coloured.out.join('\n')).toContain('\u001b[31merror\u001b[0m')
  expect((await check(['broken.json'])).out.join('\n')).not.toContain('\u001b')
  await check(['-o', 'report.txt', 'broken.json'], { isTerminal: true })
  expect(readFileSync(join(folder, 'report.txt'), 'utf8')).not.toContain('\u001b')
})

describe('--output', () => {
  test('writes the report to a file and says what is in it', async () => {
    writeFileSync(join(folder, 'report.json'), 'an old and much longer report'.repeat(1000))
    const run = await check(['-f', 'json', '-o', 'report.json', 'broken.json'])
    expect(run).toEqual({
      code: 1,
      out: [],
      err: ['5 of 7 exchanges judged (consumer): 4 errors, 2 warnings; the report is in report.json'],
      progress: [],
    })
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as RecordingReport
    expect(report.summary.exchanges).toBe(7)
    expect(readdirSync(folder)).toContain('report.json')
  })

  test.each([
    ['a folder that is not there', 'none/report.json', 'ENOENT'],
    ['a folder', 'sub/', 'EISDIR'],
  ])('refuses %s', async (_, output, code) => {
    mkdirSync(join(folder, 'sub'))
    const run = await check(['-o', output, 'clean.json'])
    const problem = `--output ${output} cannot be written (${code}). Choose another file`
    expect(run).toEqual({
      code: 2,
      out: [],
      err: [`[export-contracts] check: ${problem}. See export-contracts check --help.`],
      progress: [],
    })
  })
})

const axes = 'operation or status or media-type or property or value or state'
const wanted = `--min-coverage must be ${axes} and a percentage, such as status=80`

test.each([
  ['no input', [], 'name files or folders to check, or - for standard input'],
  [
    'an unknown format',
    ['-f', 'xml', 'a.har'],
    '--format must be pretty, json, ndjson, junit, sarif, github; got "xml"',
  ],
  [
    'a format that every object has',
    ['-f', 'toString', 'a.har'],
    '--format must be pretty, json, ndjson, junit, sarif, github; got "toString"',
  ],
  ['an unknown profile', ['--profile', 'strict', 'a.har'], '--profile must be consumer, audit; got "strict"'],
  [
    'an unknown contract',
    ['-c', 'lex', 'a.har'],
    `there is no vendor lex; known: ${vendors.map(({ name }) => name).join(', ')}`,
  ],
  ['two formats', ['-f', 'json', '-f', 'junit', 'a.har'], '--format is given more than once'],
  ['an unknown axis', ['--min-coverage', 'lines=80', 'a.har'], `${wanted}; got lines=80`],
  ['an axis without a percentage', ['--min-coverage', 'status=', 'a.har'], `${wanted}; got status=`],
  ['an axis alone', ['--min-coverage', 'status', 'a.har'], '--min-coverage must be NAME=VALUE'],
  ['more than all', ['--min-coverage', 'status=101', 'a.har'], `${wanted}; got status=101`],
  ['two percentages', ['--min-coverage', 'status=80=90', 'a.har'], `${wanted}; got status=80=90`],
  ['a percent sign', ['--min-coverage', 'status=80%', 'a.har'], `${wanted}; got status=80%`],
  [
    'an axis twice',
    ['--min-coverage', 'status=80', '--min-coverage', 'status=90', 'a.har'],
    '--min-coverage status is given more than once',
  ],
  ['an age that is none', ['--max-age', 'week', 'a.har'], '--max-age must be a number from 0 to 100000; got "week"'],
])('%s is refused', async (_, args, problem) => {
  expect(await runCommand(['check', ...args])).toEqual({
    code: 2,
    out: [],
    err: [`[export-contracts] check: ${problem}. See export-contracts check --help.`],
    progress: [],
  })
})
