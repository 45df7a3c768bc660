// biome-ignore lint/suspicious/noControlCharactersInRegex: names with control characters are refused
const control = /[\u0000-\u001f\u007f]/

/** Why nobody should unpack a member under this path; undefined when it stays in its folder. */
export function pathProblem(path: string, longest: number): string | undefined {
  if (path === '') return 'has no name'
  if (path.length > longest) return `has a path of more than ${longest} characters`
  if (control.test(path)) return 'has control characters in its path'
  if (path.includes('\\')) return 'has a backslash in its path, which is a folder on some systems'
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return 'has a path that does not begin in the archive'
  const parts = path.split('/')
  if (parts.includes('..')) return 'has a path that leads out of the archive'
  if (parts.slice(0, -1).some((part) => part === '' || part === '.')) return 'has a path with an empty part'
  return undefined
}
