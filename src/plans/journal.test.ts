import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { repository } from '../../scripts/_lib/repository.ts'
import {
  continueJournal,
  createJournal,
  JournalError,
  journalPath,
  newestJournal,
  type PartRecord,
  readJournal,
} from './journal.ts'
import { partStates, stateIn } from './partStates.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'))
})
afterEach(() => rm(folder, { recursive: true }))

const run = { event: 'run', plan: 'hash', startedAt: '2026-01-01T02:00:00.000Z', mock: false } as const
const path = () => join(folder, 'plan.journal.ndjson')

async function write(records: readonly PartRecord[]): Promise<string> {
  await rm(path(), { force: true })
  const journal = await createJournal(path(), run)
  for (const record of records) await journal.append(record)
  await journal.close()
  return readFile(path(), 'utf8')
}

const names = ['one', 'two "quoted"', 'drei/ß', 'four'] as const
const place = fc.record({ job: fc.constantFrom(...names), part: fc.constantFrom('export' as const, 'import' as const) })
const record = fc.tuple(
  place,
  fc.oneof(
    fc.constant({ event: 'starting' as const }),
    fc.record({ event: fc.constant('started' as const), wait: fc.record({ exportId: fc.string() }) }),
    fc.record({ event: fc.constant('saved' as const), path: fc.string(), bytes: fc.nat() }),
    fc.record({ event: fc.constant('failed' as const), code: fc.string(), message: fc.string(), mayRun: fc.boolean() }),
    fc.constant({ event: 'retried' as const }),
  ),
)
const records = fc.array(
  record.map(([where, what]): PartRecord => ({ ...where, ...what })),
  { maxLength: 12 },
)

test('a journal has its name only with its first line, so that a run that ends before has left none', async () => {
  const module = join(repository, 'src/plans/journal.ts')
  const script = `import { createJournal } from ${JSON.stringify(module)}
await createJournal(${JSON.stringify(path())}, ${JSON.stringify(run)})`
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, '--input-type=module', '-e', script],
    { encoding: 'utf8' },
  )
  expect({ status, left: await readdir(folder) }).toEqual({ status: 1, left: [] })
  expect(stderr).toContain(`the journal ${path()} cannot be written (EFBIG). Nothing more is started.`)
})

test('wherever a journal is cut off, it can be read, and what its torn line begins may have happened', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.nat(), async (list, cut) => {
      const text = await write(list)
      const first = text.indexOf('\n') + 1
      const end = first + (cut % (text.length - first + 1))
      await writeFile(path(), text.slice(0, end))
      const whole = text.slice(0, end).split('\n').length - 1
      const content = await readJournal(path())
      expect(content.records).toEqual([run, ...list.slice(0, whole - 1)])
      const torn = text.slice(0, end).slice(text.slice(0, end).lastIndexOf('\n') + 1)
      expect(content.torn).toEqual(torn === '' ? [] : [torn])
      const next = list[whole - 1]
      const isNamed = next !== undefined && torn.includes(`"part":"${next.part}"`)
      if (isNamed) expect(stateIn(partStates(content))(next).at).not.toBe('new')
    }),
    { numRuns: 60 },
  )
})

test('a journal that was cut off goes on, and its torn line stays known as one', async () => {
  const text = await write([{ job: 'one', part: 'export', event: 'starting' }])
  await writeFile(path(), text.slice(0, -5))
  const journal = await continueJournal(path(), true)
  await journal.append({ job: 'two', part: 'export', event: 'starting' })
  await journal.close()
  const { records: read, torn } = await readJournal(path())
  expect({ read, torn }).toEqual({
    read: [run, { event: 'resumed' }, { job: 'two', part: 'export', event: 'starting' }],
    torn: [text.slice(text.indexOf('\n') + 1, -5)],
  })
})

test('records that are written at the same time stand in lines of their own, in their order', async () => {
  const journal = await createJournal(path(), run)
  const list = names.map((job): PartRecord => ({ job, part: 'export', event: 'starting' }))
  await Promise.all(list.map((one) => journal.append(one)))
  await journal.close()
  expect((await readJournal(path())).records).toEqual([run, ...list])
})

test.each([
  ['is there already', path, 'is there already. Nothing is started.'],
  ['cannot be written', () => `${path()}.part`, 'cannot be written (EEXIST). Nothing more is started.'],
])('a journal that %s is an error that says so, and what was there stays', async (_, taken, problem) => {
  await writeFile(taken(), 'of somebody')
  const error = await createJournal(path(), run).catch((thrown: unknown) => thrown)
  expect(error).toEqual(new JournalError(`the journal ${path()} ${problem}`))
  expect(await readFile(taken(), 'utf8')).toBe('of somebody')
})

test('the newest journal of a plan is found among those of others', async () => {
  const at = (plan: string, time: string) => journalPath(folder, plan, Date.parse(time))
  const paths = [
    at('plan', '2026-01-01T02:00:00Z'),
    at('plan', '2026-01-02T02:00:00Z'),
    at('plan-b', '2026-01-03T02:00:00Z'),
    at('other', '2026-01-04T02:00:00Z'),
  ]
  for (const one of paths) await writeFile(one, '')
  expect(await newestJournal(folder, 'plan')).toBe(paths[1])
  expect(await newestJournal(folder, 'none')).toBeUndefined()
  expect(await newestJournal(join(folder, 'missing'), 'plan')).toBeUndefined()
})
