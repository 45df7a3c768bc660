import { expect, test } from 'vitest'
import { formatProblem, ProblemsError } from './problem.ts'

const atLine = { file: 'specs/lex-v1/openapi.yaml', line: 12, message: 'is wrong.' }
const ofFile = { file: 'specs/lex-v1/sources.yaml', line: 0, message: 'is missing.' }

test('a problem is one line that editors can follow', () => {
  expect(formatProblem(atLine)).toBe('specs/lex-v1/openapi.yaml:12  is wrong.')
})

test('a problem without a line names the file alone', () => {
  expect(formatProblem(ofFile)).toBe('specs/lex-v1/sources.yaml  is missing.')
})

test('an error of several problems has a line for each', () => {
  const error = new ProblemsError([atLine, ofFile])
  expect(error.message).toBe(`${formatProblem(atLine)}\n${formatProblem(ofFile)}`)
  expect(error.problems).toEqual([atLine, ofFile])
})
