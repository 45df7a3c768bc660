import { expect as packageExpect } from 'expect'
import { expect, test } from 'vitest'
import { OptionsError } from '../contract/ContractError.ts'
import { jestExpect } from './jestExpect.ts'

const extensible = () => Object.assign(() => {}, { extend: () => {} })
const nothing = () => Promise.reject(new Error('there is no such package'))

test('the global expect comes first', async () => {
  const global = extensible()
  expect(await jestExpect({ expect: global }, async () => ({ expect: extensible() }))).toBe(global)
})

test.each(['@jest/globals', 'expect'])('without it, that of %s is taken', async (name) => {
  const wanted = extensible()
  const load = async (asked: string) => (asked === name ? { expect: wanted } : nothing())
  expect(await jestExpect({}, load)).toBe(wanted)
})

test('the package expect is found', async () => {
  expect(await jestExpect({})).toBe(packageExpect)
})

test.each([
  ['there is none', {}],
  ['it takes no matchers', { expect: () => {} }],
  ['it is something else', { expect: 'expected' }],
])('where %s, that is said', async (_title, surroundings) => {
  await expect(jestExpect(surroundings, nothing)).rejects.toEqual(
    new OptionsError(
      'jest: there is no expect to extend. Load this in a file of setupFilesAfterEnv, or pass contractMatchers to your own expect.extend.',
    ),
  )
})
