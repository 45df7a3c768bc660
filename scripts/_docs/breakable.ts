import { escapeHtml } from './escapeHtml.ts'

/** What fits into the narrowest column. */
const longest = 20

/**
 * Code as HTML that goes on in the next line between its words, never inside of them: behind dots and slashes, and in a
 * long name behind other marks and before its capitals too. What has no words, such as a signature, breaks anywhere.
 */
export const breakable = (text: string): string =>
  text
    .split(/(\s+)/)
    .map((word) => pieces(word).map(escapeHtml).join('<wbr>'))
    .join('')

const pieces = (word: string): string[] => {
  const parts = word.split(/(?<=[\w}\])"'][./]+)(?=[\w{])/)
  return word.length <= longest ? parts : parts.flatMap(atMarks).flatMap(atCapitals).flatMap(anywhere)
}

const atMarks = (part: string) => part.split(/(?<=[\w}\])"'][:;,=&?#|<>_-]+)(?=[\w"'{[(<$%])/)

const atCapitals = (part: string) => (part.length <= longest ? [part] : part.split(/(?<=[a-z\d])(?=[A-Z])/))

const anywhere = (part: string) => (part.length <= longest ? [part] : (part.match(/.{1,12}/gs) ?? []))
