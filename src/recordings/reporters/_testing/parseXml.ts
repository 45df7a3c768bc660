export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Text directly inside, without white space at its ends. */
  readonly text: string
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const withoutEntities = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole)

/**
 * Reads XML of elements, attributes in double quotes and text; small, and strict on what it knows.
 * @throws {SyntaxError} for anything else, such as a stray `<` or `&`, a wrong end tag, or a character that XML forbids
 */
export function parseXml(xml: string): XmlElement {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml)) throw new SyntaxError('a character')
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(declaration)) throw new SyntaxError('no declaration')
  let rest = xml.slice(declaration.length)
  const root = element()
  if (rest !== '') throw new SyntaxError(`something after the end: ${rest.slice(0, 40)}`)
  return root

  function take(pattern: RegExp): RegExpExecArray {
    const match = pattern.exec(rest)
    if (match === null) throw new SyntaxError(`not ${pattern.source}: ${rest.slice(0, 80)}`)
    rest = rest.slice(match[0].length)
    return match
  }

  function element(): XmlElement {
    const [, name = '', list = '', empty = ''] = take(/^<([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/)
    const pairs = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)])
    const attributes = Object.fromEntries(pairs) as Record<string, string>
    const children: XmlElement[] = []
    let text = ''
    while (empty === '' && !rest.startsWith('</')) {
      if (rest.startsWith('<')) children.push(element())
      else text += plain(take(/^[^<>]+/)[0])
    }
    if (empty === '') take(new RegExp(`^</${name}>`))
    return { name, attributes, children, text: text.trim() }
  }

  function plain(text: string): string {
    if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new SyntaxError(`a stray ampersand: ${text.slice(0, 80)}`)
    return withoutEntities(text)
  }
}
