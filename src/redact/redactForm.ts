import { escapePattern } from '../contract/addressText.ts'
import type { HeaderList } from '../contract/exchange.ts'
import { formBoundary, readFormPart } from '../contract/formPart.ts'
import { isBinary } from './binaryText.ts'
import { inventText } from './inventText.ts'
import type { JsonPlaces } from './jsonPlaces.ts'
import { isLeftOut, leaveOut } from './leaveOut.ts'
import { redactName } from './redactAddress.ts'
import { createHeaderRedactor } from './redactHeaders.ts'
import type { Redaction } from './redaction.ts'
import { redactText } from './redactValue.ts'

/**
 * A form with the same parts: names stay as those of members of JSON do, and values as far as the contract explains them.
 * Files are left out, and their names replaced; what stands around the parts goes. Undefined where the form is not whole,
 * as it is to the judge.
 */
// https://www.rfc-editor.org/rfc/rfc7578
export function redactForm(
  text: string,
  mediaType: string,
  places: JsonPlaces,
  redaction: Redaction,
): string | undefined {
  const boundary = formBoundary(mediaType)
  if (boundary === undefined) return undefined
  const [, ...pieces] = text.split(new RegExp(`((?:^|\\r?\\n)--${escapePattern(boundary)})`))
  // Each line with the boundary is followed by what stands behind it: a part, and in the end two hyphens.
  const last = pieces.pop()
  const parts = pieces.map((piece, at) => (at % 2 === 0 ? piece : redactPart(piece, places, redaction)))
  const isWhole = last !== undefined && /^--[ \t]*(?:\r?\n|$)/.test(last)
  if (!isWhole || parts.includes(undefined)) return undefined
  const delimiter = `--${inventText(boundary, redaction)}`
  const lines = parts.map((part = '', at) => {
    if (at % 2 === 1) return part
    // What stood before the first part is not there any more, nor is its line break.
    return (at === 0 ? '' : part.slice(0, -boundary.length - 2)) + delimiter
  })
  return `${lines.join('')}--${/\r?\n/.exec(last)?.[0] ?? ''}`
}

/** A part with its head; undefined where it has no name, and the form is none. */
function redactPart(piece: string, { root }: JsonPlaces, redaction: Redaction): string | undefined {
  const part = readFormPart(piece)
  if (part === undefined) return undefined
  const { name, disposition, head, lineEnd, value } = part
  const rule = root.members.get(name)?.rule
  const isFile = /;[ \t]*filename\*?=/i.test(disposition)
  const fileName = /;[ \t]*filename="([^"\r\n]*)"/i.exec(disposition)?.[1] ?? ''
  const lines = [
    `Content-Disposition: form-data; name="${rule === undefined ? redactName(name, redaction) : name}"${
      isFile ? `; filename="${redactFileName(fileName, redaction)}"` : ''
    }`,
    ...createHeaderRedactor(() => undefined, redaction)(otherHeaders(head)).map(([key, text]) => `${key}: ${text}`),
    '',
    isFile || isBinary(value) || isLeftOut(value) ? redactFile(value, redaction) : redactText(value, rule, redaction),
  ]
  return lineEnd + lines.join(lineEnd)
}

const otherHeaders = (head: string): HeaderList =>
  head.split(/\r?\n/).flatMap((line) => {
    const [, name = '', value = ''] = /^([\w-]+):[ \t]*(.*)$/.exec(line) ?? []
    return name === '' || /^content-(?:disposition|length)$/i.test(name) ? [] : [[name, value] as const]
  })

/** A file that is text is no archive, and goes whatever is to be kept. */
const redactFile = (value: string, redaction: Redaction) =>
  redaction.keepBinary && isBinary(value) ? value : leaveOut(value, redaction)

function redactFileName(name: string, redaction: Redaction): string {
  const [, stem = '', ending = ''] =
    /^(.*?)((?:\.(?:zip|json|csv|tsv|txt|xml|gz|html?|js|css|png|jpe?g|svg|ico))*)$/i.exec(name) ?? []
  return redactText(stem, undefined, redaction) + ending
}
