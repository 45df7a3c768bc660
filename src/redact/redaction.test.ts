import { describe, expect, test } from 'vitest'
import { prepareRedaction, redactTwice } from './redaction.ts'

const start = await prepareRedaction({ contracts: [], salt: 'a salt' })

describe('a word that was kept is secret', () => {
  /** Of the words, all of which are kept, those that are secret once the value was replaced. */
  const secrets = (value: string, kept: readonly string[]) => {
    const redaction = start()
    expect(kept.map((word) => redaction.staysWord(word, true))).toEqual(kept.map(() => true))
    redaction.replaced(value)
    return [...redaction.conflicts()]
  }

  test.each([
    ['Anna', ['anna', 'maria'], ['anna']],
    ['anna', ['ANNA'], ['anna']],
    ['Anna  Maria\tRossi', ['Maria', 'Rossi', 'Anna'], ['maria', 'rossi', 'anna']],
    ['Anna Maria de Rossi', ['Anna', 'Rossi'], []],
    ['Al Bo', ['al', 'bo'], []],
    ['Ann', ['ann'], ['ann']],
    ['anna1', ['anna1'], []],
    ['1anna', ['1anna'], []],
    [`${'b'.repeat(80)}`, ['b'.repeat(80)], ['b'.repeat(80)]],
    [`${'b'.repeat(81)}`, ['b'.repeat(81)], []],
  ])('where %j was replaced: of %j these, %j', (value, kept, secret) => expect(secrets(value, kept)).toEqual(secret))

  test('in whatever order the two came, and in every run that follows', () => {
    const redaction = start(new Set(['maria']))
    redaction.replaced('Anna')
    expect(['Maria', 'Anna'].map((word) => redaction.staysWord(word, true))).toEqual([false, true])
    expect([...redaction.conflicts()]).toEqual(['maria', 'anna'])
  })

  test('and one that is not plain is not kept', () => {
    const redaction = start()
    redaction.replaced('Anna')
    expect(redaction.staysWord('anna', false)).toBe(false)
    expect([...redaction.conflicts()]).toEqual([])
  })
})

test('what is remembered is made once, and counted each time and inside of whatever is remembered around it', () => {
  const redaction = start()
  const made: string[] = []
  const inner = redaction.remember((text) => {
    made.push(text)
    redaction.note('word')
    return `(${text})`
  })
  const outer = redaction.remember((text) => {
    redaction.note('text')
    const both = inner(text) + inner(text)
    redaction.note('name')
    return both
  })
  expect([outer('a'), outer('a'), inner('a'), inner('b')]).toEqual(['(a)(a)', '(a)(a)', '(a)', '(b)'])
  expect(made).toEqual(['a', 'b'])
  expect(redaction.counts()).toEqual({ text: 2, word: 6, name: 2 })
})

test('runs are repeated until no word is kept that was replaced', async () => {
  const runs: string[] = []
  // Each word stays unless it is secret, and then the next one is replaced.
  const { result, redaction } = await redactTwice(start, (run) => {
    run.replaced('anna')
    const kept = ['Anna', 'Maria', 'Rossi', 'Flower'].filter((word, at, words) => {
      if (run.staysWord(word, true)) return true
      run.replaced(words[at + 1] ?? '')
      return false
    })
    runs.push(kept.join(' '))
    return kept
  })
  expect(runs).toEqual(['Anna Maria Rossi Flower', 'Maria Rossi Flower', 'Rossi Flower', 'Flower', ''])
  expect(result).toEqual([])
  expect([...redaction.conflicts()]).toEqual(['anna', 'maria', 'rossi', 'flower'])
})

test('one run is enough where nothing is in conflict', async () => {
  let runs = 0
  await redactTwice(start, () => ++runs)
  expect(runs).toBe(1)
})

test('what is asked for is asked of each run, and nothing is kept by default', async () => {
  const kept = { keepText: true, keepBinary: true }
  expect(start()).toMatchObject({ keepText: false, keepBinary: false })
  expect((await prepareRedaction({ contracts: [], ...kept }))()).toMatchObject(kept)
})
