import type { FileProblem } from './inspectedFile.ts'

/**
 * A problem in words: `"config.json" /name must be string`. What an archive calls its member is quoted, for it may be hostile.
 * @param subject what begins the words where the problem is of no member
 */
export const problemText = ({ member, pointer = '', message }: FileProblem, subject = ''): string =>
  [member === undefined ? subject : JSON.stringify(member), pointer, message].filter(Boolean).join(' ')
