import { posix } from 'node:path'
import { ProblemsError } from '../_lib/problem.ts'

/**
 * Turns the relative links of a Markdown file, which lead through the repository, into links through the site.
 * @param addresses site addresses by file of the repository; one may have an anchor
 * @throws {ProblemsError} for a link to a file that the site does not show
 */
export function rewriteLinks(file: string, text: string, addresses: ReadonlyMap<string, string>): string {
  const parts = text.split(/(^```[\s\S]*?^```$|`[^`\n]*`)/m)
  let line = 1
  const rewritten = parts.map((part, index) => {
    const firstLine = line
    line += part.split('\n').length - 1
    if (index % 2 === 1) return part
    return part.replace(
      /\]\((?![a-z]+:|#|\/)([^)#]+)(#[^)]*)?\)/g,
      (_, target: string, anchor = '', offset: number) => {
        const path = posix.join(posix.dirname(file), target)
        const address = addresses.get(path)
        if (address === undefined) {
          const at = firstLine + part.slice(0, offset).split('\n').length - 1
          const message = `leads to ${path}, which the site does not show. Link to a page, or name the file as code.`
          throw new ProblemsError([{ file, line: at, message }])
        }
        return `](${anchor === '' ? address : `${address.split('#')[0]}${anchor}`})`
      },
    )
  })
  return rewritten.join('')
}
