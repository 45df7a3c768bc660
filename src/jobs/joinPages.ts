/**
 * Joins the parts of a CSV file. A part may repeat the heading row, which is kept once; a record that equals the heading
 * row at the start of a part is taken for it. The first part without a record ends the file.
 * @param readPage reads at most `limit` records, from the one with the number `offset` on
 * @throws what `broken` gives, when the parts do not follow offset and limit: records would be lost or would never end
 */
export async function* joinPages(
  readPage: (offset: number, limit: number) => Promise<Uint8Array>,
  pageSize: number,
  broken: (problem: string) => Error,
): AsyncGenerator<Uint8Array, void, void> {
  const first = await readPage(0, pageSize)
  if (first.length === 0) return
  const { rows: firstRows, firstRow } = scanRows(first)
  const heading = first.subarray(0, firstRow.length)
  const lineEnd = first.subarray(firstRow.length, firstRow.lengthWithEnd)
  if (firstRows > pageSize + 1) throw broken('a part of the file has more records than were asked for')
  yield first

  let before = first
  let isShort = firstRows < pageSize
  let repeatsHeading: boolean | undefined
  for (let offset = pageSize; ; offset += pageSize) {
    const page = await readPage(offset, pageSize)
    const rest = withoutHeading(page, heading)
    if (page.length > 0 && repeatsHeading === undefined && (rest !== undefined || equals(page, before))) {
      repeatsHeading = await readsHeadingBeyond()
      if (repeatsHeading && before === first) isShort = firstRows <= pageSize
    }
    const records = repeatsHeading && rest !== undefined ? rest : page
    if (records.length === 0) return
    const { rows } = scanRows(records)
    if (rows > pageSize) throw broken('a part of the file has more records than were asked for')
    if (isShort) throw broken('a part of the file has fewer records than were asked for, and more follow')
    if (before.at(-1) !== lineFeed) yield lineEnd.length > 0 ? lineEnd : crlf
    yield records
    before = page
    isShort = rows < pageSize
  }

  /**
   * Asks for a part that cannot be. What comes tells a repeated heading row from a record that equals it, and a vendor that
   * does not count from a file that repeats itself.
   */
  async function readsHeadingBeyond(): Promise<boolean> {
    const beyond = await readPage(farOffset, Math.max(pageSize, 2))
    if ((withoutHeading(beyond, heading) ?? beyond).length > 0)
      throw broken('a part of the file does not begin where it was asked to')
    // Without an answer, the count decides: records alone cannot be more than were asked for.
    return beyond.length > 0 || firstRows > pageSize
  }
}

/** Behind the last record of any file, and still an integer of 32 bits. */
const farOffset = 1_000_000_000

const [lineFeed, carriageReturn, quote] = [10, 13, 34]
const crlf = new Uint8Array([carriageReturn, lineFeed])
/** What stands before the first byte of a value, beside the start of the part. */
const beforeValue = new Set([...',;\t|'].map((separator) => separator.charCodeAt(0)).concat(lineFeed, carriageReturn))

interface ScannedRows {
  readonly rows: number
  readonly firstRow: { readonly length: number; readonly lengthWithEnd: number }
}

/** Counts rows. A line end between quotes belongs to a value; a quote within a value without quotes is a plain character. */
// https://www.rfc-editor.org/rfc/rfc4180#section-2
function scanRows(page: Uint8Array): ScannedRows {
  let rows = 0
  let end = 0
  let firstEnd: number | undefined
  let isQuoted = false
  let closedAt = -1
  for (let at = 0; at < page.length; at++) {
    const byte = page[at]
    if (byte === quote) {
      const opens = at === 0 || closedAt === at - 1 || beforeValue.has(page[at - 1] ?? 0)
      if (isQuoted) closedAt = at
      isQuoted = !isQuoted && opens
    } else if (byte === lineFeed && !isQuoted) {
      rows += 1
      end = at + 1
      firstEnd ??= end
    }
  }
  if (end < page.length) rows += 1
  const lengthWithEnd = firstEnd ?? page.length
  let length = lengthWithEnd
  if (firstEnd !== undefined) length -= page[length - 2] === carriageReturn ? 2 : 1
  return { rows, firstRow: { length, lengthWithEnd } }
}

/** What follows the heading row; undefined when the page does not begin with it. */
function withoutHeading(page: Uint8Array, heading: Uint8Array): Uint8Array | undefined {
  if (page.length === 0 || !startsWith(page, heading)) return undefined
  const rest = page.subarray(heading.length)
  const endLength = rest[0] === carriageReturn && rest[1] === lineFeed ? 2 : 1
  return rest.length === 0 || rest[endLength - 1] === lineFeed ? rest.subarray(endLength) : undefined
}

const equals = (a: Uint8Array, b: Uint8Array) => a.length === b.length && startsWith(a, b)

const startsWith = (bytes: Uint8Array, start: Uint8Array) =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte)
