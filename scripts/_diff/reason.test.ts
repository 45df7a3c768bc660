import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { announced } from './announced.ts'
import { factReasons } from './factReasons.ts'
import { type Bump, bumpBetween, largest, leastBump } from './reason.ts'
import { type Judged, replayReasons, type Verdict } from './replayReasons.ts'

const top = mkdtempSync(join(tmpdir(), 'export-contracts-changesets-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

describe('the kind of a version', () => {
  test.each<[readonly Bump[], Bump]>([
    [[], 'patch'],
    [['minor', 'patch'], 'minor'],
    [['patch', 'major', 'minor'], 'major'],
  ])('of effects %j is %s', (all, wanted) => {
    expect(largest(all)).toBe(wanted)
  })

  test.each<[Bump, string, Bump]>([
    ['major', '0.3.1', 'minor'],
    ['minor', '0.3.1', 'patch'],
    ['patch', '0.3.1', 'patch'],
    ['major', '1.0.0', 'major'],
    ['minor', '10.2.0', 'minor'],
  ])('that is %s takes, after %s, a %s version', (rating, version, wanted) => {
    expect(leastBump(rating, version)).toBe(wanted)
  })

  test.each([
    ['0.1.0', '0.1.0', 'none'],
    ['0.1.0', '0.1.1', 'patch'],
    ['0.1.9', '0.2.0', 'minor'],
    ['0.9.9', '1.0.0', 'major'],
  ] as const)('between %s and %s is %s', (before, after, wanted) => {
    expect(bumpBetween(before, after)).toBe(wanted)
  })
})

describe('what is announced', () => {
  const changeset = (name: string, text: string) => {
    writeFileSync(join(top, name), text)
    return name
  }
  const patch = changeset('patch.md', '---\nexport-contracts: patch\n---\n\nA mend.\n')
  const minor = changeset('minor.md', '---\n"export-contracts": minor\n---\n\nMore.\n')

  test.each([
    ['nothing', '0.1.0', [], 'none'],
    ['one changeset', '0.1.0', [patch], 'patch'],
    ['several', '0.1.0', [patch, minor], 'minor'],
    ['a version that is set already', '1.0.0', [], 'major'],
    ['both', '0.1.1', [minor], 'minor'],
  ] as const)('by %s', (_, now, changesets, wanted) => {
    expect(announced('0.1.0', now, changesets, top)).toBe(wanted)
  })

  test.each(['', 'Only a text.\n', '---\nexport-contracts: huge\n---\n', '---\nother: minor\n---\n'])(
    'by %j is an error',
    (text) => {
      const message =
        'wrong.md:1  says no kind of version. It starts with the lines ---, export-contracts: patch (or minor, or major), ---.'
      expect(() => announced('0.1.0', '0.1.0', [changeset('wrong.md', text)], top)).toThrow(message)
    },
  )
})

test('facts that differ are told by their place, and only what is gone or has another meaning breaks', () => {
  const before = { title: 'A', lifecycles: { wait: { states: { done: 'succeeded' }, delayMs: 5 } }, list: ['a', 'b'] }
  const after = {
    title: 'B',
    lifecycles: { wait: { states: { done: 'failed', odd: 'failed' }, delayMs: 9 } },
    list: ['b', 'c'],
  }
  expect(factReasons('a-vendor', before, after)).toEqual(
    [
      ['patch', '/title is changed'],
      ['major', '/lifecycles/wait/states/done is changed'],
      ['minor', '/lifecycles/wait/states/odd is added'],
      ['minor', '/lifecycles/wait/delayMs is changed'],
      ['major', '/list/a is removed'],
      ['minor', '/list/c is added'],
    ].map(([bump, what]) => ({ bump, by: 'facts', where: 'a-vendor', what })),
  )
})

describe('an exchange of either state, judged by both,', () => {
  const exchange = { request: { method: 'GET', url: 'https://vendor.example/', headers: [] } }
  const judged = (verdict: Verdict, evidence: Judged['evidence'] = []): Judged => ({ evidence, judge: () => verdict })

  test.each<[Verdict, Verdict, Bump | undefined]>([
    ['accepted', 'accepted', undefined],
    ['accepted', 'warned', 'minor'],
    ['accepted', 'refused', 'major'],
    ['accepted', 'foreign', 'major'],
    ['warned', 'refused', 'major'],
    ['warned', 'accepted', 'minor'],
    ['refused', 'accepted', 'minor'],
    ['refused', 'refused', undefined],
    ['foreign', 'accepted', 'minor'],
  ])('that was %s and is %s is %s', (was, is, bump) => {
    const reason = (profile: string) => ({
      ...{ bump, by: 'replay', where: 'a-vendor' },
      what: `a.har#0 (${profile}) was ${was} and is ${is}`,
    })
    const wanted = bump === undefined ? [] : [reason('consumer'), reason('audit')]
    const evidence = [{ place: 'a.har#0', exchange }]
    expect(replayReasons('a-vendor', judged(was, evidence), judged(is))).toEqual(wanted)
    expect(replayReasons('a-vendor', judged(was), judged(is, evidence))).toEqual(wanted)
    expect(replayReasons('a-vendor', judged(was, evidence), judged(is, evidence))).toEqual(wanted)
  })
})
