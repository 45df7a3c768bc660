/**
 * Joins the parts of a CSV file. Each part may repeat the heading row, which is kept once. The first part without a record
 * ends the file, because a vendor may give fewer records than asked for.
 * @throws what `repeated` gives, when a part equals the one before: the vendor does not count, and there would be no end
 */
export async function* joinPages(
  readPage: (offset: number) => Promise<Uint8Array>,
  pageSize: number,
  repeated: () => Error,
): AsyncGenerator<Uint8Array, void, void> {
  let heading: Uint8Array | undefined
  let before: Uint8Array = new Uint8Array()
  for (let offset = 0; ; offset += pageSize) {
    const page = await readPage(offset)
    heading ??= page.subarray(0, firstRowLength(page))
    const records = offset > 0 && startsWith(page, heading) ? page.subarray(heading.length) : page
    if (records.length === 0) return
    if (equals(records, before)) throw repeated()
    if (before.length > 0 && before.at(-1) !== lineFeed) yield new Uint8Array([carriageReturn, lineFeed])
    yield records
    if (offset === 0 && page.length === heading.length) return
    before = offset === 0 ? page.subarray(heading.length) : records
  }
}

const lineFeed = 10
const carriageReturn = 13
const quote = 34

/** Bytes of the first row with its line end; a line end between quotes belongs to a value. */
function firstRowLength(page: Uint8Array): number {
  let quoted = false
  for (const [index, byte] of page.entries()) {
    if (byte === quote) quoted = !quoted
    if (byte === lineFeed && !quoted) return index + 1
  }
  return page.length
}

const equals = (a: Uint8Array, b: Uint8Array) => a.length === b.length && startsWith(a, b)

const startsWith = (bytes: Uint8Array, start: Uint8Array) =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte)
