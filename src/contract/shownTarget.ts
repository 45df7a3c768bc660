/**
 * The path and query of a request as a line for people: of the query only the names, because its values may open something
 * to whoever has them, and of what stands there without a name nothing.
 * @param target `/exports?name=Roses`
 */
export function shownTarget(target: string): string {
  // A target may be a whole address, and that may hold a password.
  if (!target.startsWith('/')) return '***'
  const [path = '', ...rest] = target.split('?')
  const query = rest.join('?')
  const names = query.split('&').map((pair) => (pair.includes('=') ? pair.replace(/=.*$/s, '=***') : '***'))
  const shown = query === '' ? path : `${path}?${names.join('&')}`
  return shown.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character))
}
