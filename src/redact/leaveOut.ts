import type { Redaction } from './redaction.ts'

/** What stands in the place of something that is left out whole: nobody can see what an archive holds. */
export function leaveOut(content: string, redaction: Redaction): string {
  if (content === '' || isLeftOut(content)) return content
  redaction.note('binary body')
  return `(binary body of ${new TextEncoder().encode(content).length} bytes, left out by redaction)`
}

export const isLeftOut = (text: string) => /^\(binary body of \d+ bytes, left out by redaction\)$/.test(text)
