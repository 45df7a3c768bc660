/** Some records of a CSV text with its heading row; a line end between quotes belongs to a value. */
export function csvPage(text: string, offset: number, limit: number): string {
  const [heading = '', ...records] = text.match(/(?:"[^"]*"|[^"\n])*\n|(?:"[^"]*"|[^"\n])+$/g) ?? []
  return [heading, ...records.slice(offset, offset + limit)].join('')
}
