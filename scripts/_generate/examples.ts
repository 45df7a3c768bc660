import type { OpenApi } from '../_lib/openapi.ts'
import { shownAnswers } from '../_lib/shownAnswers.ts'
import { printValue } from './printValue.ts'

/** The module with the examples of all answers. */
export function generateExamples(document: OpenApi, banner: string): string {
  return `${banner}
import type { ShownAnswers } from '../../src/mock/chooseExample.ts'

/** What the description shows of each answer. */
export const examples: ShownAnswers = ${printValue(shownAnswers(document))}
`
}
