import type { MarkdownRenderer } from 'vitepress'
import { breakable } from './breakable.ts'

/** Lets code in the text of Markdown go on in the next line where code in our tables does. */
export function breakableCode(markdown: MarkdownRenderer): void {
  markdown.renderer.rules['code_inline'] = (tokens, index, _options, _env, self) => {
    const token = tokens[index]
    if (token === undefined) throw new Error(`there is no token ${index}`)
    return `<code v-pre${self.renderAttrs(token)}>${breakable(token.content)}</code>`
  }
}
