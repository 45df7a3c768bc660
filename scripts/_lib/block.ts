import { ProblemsError } from './problem.ts'

const between = (name: string) => new RegExp(`(?<=<!-- ${name}: [^\\n]*-->\\n\\n).*?(?=\\n\\n<!-- /${name} -->)`, 's')

/**
 * What a command wrote into a Markdown file, between `<!-- name: which command -->` and `<!-- /name -->`.
 * @throws {ProblemsError} when the marks are not there
 */
export function readBlock(file: string, text: string, name: string): string {
  const block = between(name).exec(text)?.[0]
  if (block !== undefined) return block
  const message = `has lost the marks <!-- ${name}: ... --> and <!-- /${name} -->, or the empty lines inside. Put them back.`
  throw new ProblemsError([{ file, line: 0, message }])
}

/**
 * The text of a Markdown file with another block.
 * @throws {ProblemsError} when the marks are not there
 */
export function fillBlock(file: string, text: string, name: string, block: string): string {
  readBlock(file, text, name)
  return text.replace(between(name), () => block)
}
