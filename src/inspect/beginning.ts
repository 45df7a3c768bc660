import type { FileKind } from './fileKind.ts'

/** What a file is by its first bytes; undefined for what no kind of a vendor's is. */
export function mediaTypeOf(head: Uint8Array): FileKind['mediaType'] | undefined {
  // https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7 and 4.3.16: a member, or the end of none
  const [first, second, third, fourth] = head
  if (first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)))
    return 'application/zip'
  const text = beginningOf(head)
  if (/^[[{]/.test(text)) return 'application/json'
  return head.length === 0 || /^<[!?a-z]/i.test(text) ? undefined : 'text/csv'
}

/** The first characters that are no white space. */
const beginningOf = (head: Uint8Array) => new TextDecoder().decode(head).trimStart()

/** How a file begins, where that tells what it is and nothing of what it holds. */
export function shownBeginning(head: Uint8Array): string {
  const [known] = /^(?:<[!?a-z]{0,3}|[[{]|PK|%PDF)/i.exec(beginningOf(head)) ?? []
  if (known !== undefined) return `begins with \`${known}\``
  return head[0] === 0x1f && head[1] === 0x8b ? 'begins as gzip does' : 'does not begin like one'
}

/** So many bytes are looked at. */
export const beginningBytes = 256
