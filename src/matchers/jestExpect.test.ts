import { expect as packageExpect } from 'expect'
import { expect, test } from 'vitest'
import { OptionsError } from '../contract/ContractError.ts'
import { jestExpect, jestHook } from './jestExpect.ts'

const extensible = () => Object.assign(() => {}, { extend: () => {} })
const nothing = () => {
  throw new Error('there is no such package')
}

test('the global expect comes first', () => {
  const global = extensible()
  expect(jestExpect({ expect: global }, () => ({ expect: extensible() }))).toBe(global)
})

test.each(['@jest/globals', 'expect'])('without it, that of %s is taken', (name) => {
  const wanted = extensible()
  const load = (asked: string) => (asked === name ? { expect: wanted } : nothing())
  expect(jestExpect({}, load)).toBe(wanted)
})

test('the package expect is found', () => {
  expect(jestExpect({})).toBe(packageExpect)
})

test.each([
  ['there is none', {}],
  ['it takes no matchers', { expect: () => {} }],
  ['it is something else', { expect: 'expected' }],
])('where %s, that is said', (_title, surroundings) => {
  expect(() => jestExpect(surroundings, nothing)).toThrow(
    new OptionsError(
      'jest: there is no expect to extend. Load this in a file of setupFilesAfterEnv, or pass contractMatchers to your own expect.extend.',
    ),
  )
})

test('the hook is the global one or that of jest, and there is none outside of it', () => {
  const hooks: unknown[] = []
  const afterEach = (hook: unknown) => hooks.push(hook)
  const work = async () => {}
  jestHook({ afterEach }, nothing)?.(work)
  jestHook({}, (name) => (name === '@jest/globals' ? { afterEach } : nothing()))?.(work)
  expect(hooks).toEqual([work, work])
  expect(jestHook({}, nothing)).toBe(undefined)
})
