import { errorCodes } from './errorCodes.ts'
import type { Explanation } from './explanation.ts'
import { nearestWords } from './nearestWords.ts'
import { rules } from './rules.ts'
import { statuses } from './statuses.ts'
import type { VendorAnswer } from './vendorAnswers.ts'

/** What an exit code of a command says. */
export interface CommandExit {
  readonly command: string
  readonly code: number
  readonly text: string
}

/** Everything that is known of a word. */
export interface Explained {
  /** As it is written. */
  readonly word: string
  /** What a code, a rule or a status means. */
  readonly general: Explanation | undefined
  readonly exits: readonly CommandExit[]
  /** What vendors say with it. */
  readonly answers: readonly VendorAnswer[]
}

export type Known = Pick<Explained, 'exits' | 'answers'>

const general: Readonly<Record<string, Explanation>> = { ...errorCodes, ...rules, ...statuses }

/**
 * What a code, a rule, a status, an exit code, or a code, a name or a text of a vendor's refusals means; undefined for any
 * other word. Case does not matter.
 */
export function explainWord(asked: string, { exits, answers }: Known): Explained | undefined {
  const wanted = asked.trim().toLowerCase()
  const word = Object.keys(general).find((key) => key.toLowerCase() === wanted)
  const found: Explained = {
    word: word ?? asked,
    general: word === undefined ? undefined : general[word],
    exits: exits.filter(({ code }) => String(code) === wanted),
    answers: answers.filter((answer) => says(answer, wanted)),
  }
  const isKnown = word !== undefined || found.exits.length > 0 || found.answers.length > 0
  return isKnown ? found : undefined
}

/** The known words that are nearest to one that is not. */
export function nearestKnown(asked: string, { exits, answers }: Known): string[] {
  const known = [...Object.keys(general), ...exits.map(({ code }) => String(code)), ...answers.flatMap(wordsOf)]
  return nearestWords(asked, [...new Set(known)])
}

function says(answer: VendorAnswer, wanted: string): boolean {
  // What has a space is a text of the vendor, which may be given in part.
  if (wanted.includes(' ')) return (answer.body ?? '').toLowerCase().includes(wanted)
  return wordsOf(answer).some((word) => word.toLowerCase() === wanted)
}

/** What somebody may look up of an answer: its status, the name of its example, and names and codes of the vendor's. */
function wordsOf({ status, example, meaning, body = '' }: VendorAnswer): string[] {
  const parts = `${meaning} ${body}`.split(/[^\w.-]+/).map((part) => part.replace(/^[.-]+|[.-]+$/g, ''))
  const codes = [...body.matchAll(/code":"?([\w.-]+)/gi)].map(([, code = '']) => code)
  return [status, ...(example === undefined ? [] : [example]), ...parts.filter(isName), ...codes]
}

/** `ThrottlingException`, `INVALID_TOKEN`: no plain word of a sentence. */
const isName = (text: string) => /[a-z][A-Z]|^[A-Z]+(_[A-Z]+)+$/.test(text)
