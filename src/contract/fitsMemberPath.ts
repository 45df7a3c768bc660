/** Whether a path in an archive is one of those that a `FileMember` knows: `*.js` is any name at the top with that ending. */
export const fitsMemberPath = (path: string, known: string): boolean =>
  known.startsWith('*') ? !path.includes('/') && path.endsWith(known.slice(1)) : path === known
