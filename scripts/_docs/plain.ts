const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  '#8203': '',
  ZeroWidthSpace: '',
}

/** What a reader sees of HTML, on one line. */
export const plain = (html: string) =>
  html
    .replaceAll('<wbr>', '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp|#39|#8203|ZeroWidthSpace);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll('\u200B', '')
    .replace(/\s+/g, ' ')
    .trim()
