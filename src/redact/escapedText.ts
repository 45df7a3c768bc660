/** A text with the way it is written, so that another text of the same shape can be written the same way. */
export interface EscapedText {
  readonly text: string
  /** The other text in this one's place: what is equal stays as it is written, the rest takes the same room. */
  readonly rewrite: (text: string) => string
}

/** The inside of a JSON string, between the quotes. */
export function jsonEscaped(source: string): EscapedText {
  const quote = (text: string) => JSON.stringify(text).slice(1, -1)
  if (!source.includes('\\')) return { text: source, rewrite: quote }
  // JSON.stringify would escape the half of a pair.
  const quoteUnit = (unit: string) => (unit < ' ' || unit === '"' || unit === '\\' ? quote(unit) : unit)
  const units = (source.match(/\\u[0-9A-Fa-f]{4}|\\.|[^\\]/gs) ?? []).map((written) => ({
    written,
    text: written.length === 1 ? written : (JSON.parse(`"${written}"`) as string),
  }))
  return escaped(units, quote, (unit, written) =>
    written.length === 6 ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : quoteUnit(unit),
  )
}

/** A name or value of a query or a form. Percent signs that encode nothing stand for themselves. */
export function percentEncoded(source: string): EscapedText {
  // A plus is a space in JSON; elsewhere it may be part of Base64 or of a mail address.
  const isJson = /^(?:[[{]|%5b|%7b)/i.test(source)
  const units = (source.match(/(?:%[0-9A-Fa-f]{2})+|[^%]|%/gsu) ?? []).flatMap((written) =>
    written.length < 3 ? [{ written, text: written === '+' && isJson ? ' ' : written }] : octets(written),
  )
  return escaped(units, encodeURIComponent, (unit, written) =>
    written.startsWith('%') && written.length > 1 ? percentAll(unit) : unit,
  )
}

interface Unit {
  readonly text: string
  readonly written: string
}

function escaped(
  units: readonly Unit[],
  escapeAll: (text: string) => string,
  escapeUnit: (unit: string, written: string) => string,
): EscapedText {
  const text = units.map((unit) => unit.text).join('')
  return {
    text,
    rewrite(other) {
      if (other.length !== text.length) return escapeAll(other)
      let at = 0
      return units
        .map((unit) => {
          const now = other.slice(at, at + unit.text.length)
          at += unit.text.length
          return now === unit.text ? unit.written : escapeUnit(now, unit.written)
        })
        .join('')
    },
  }
}

/** Percent-encoded octets as the characters of UTF-8 that they make up; octets that make none stay written. */
function octets(written: string): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < written.length; ) {
    const lead = Number.parseInt(written.slice(at + 1, at + 3), 16)
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    const part = written.slice(at, at + size * 3)
    const text = decoded(part)
    if (text === undefined)
      units.push(...Array.from(written.slice(at, at + 3), (character) => ({ written: character, text: character })))
    else units.push({ written: part, text })
    at += text === undefined ? 3 : part.length
  }
  return units
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

const percentAll = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
