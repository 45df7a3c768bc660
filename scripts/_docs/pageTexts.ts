import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { plainMarkdown } from './plainMarkdown.ts'

/** A page as Markdown. */
export interface PageText {
  /** Relative to the site: `guides/mock.md`. */
  readonly page: string
  readonly title: string
  /** Its first paragraph, on one line. */
  readonly summary: string
  readonly text: string
}

/** Reads the pages of a folder as those want them who read no HTML: without front matter, controls and VitePress's own marks. */
export function readPageTexts(folder: string): PageText[] {
  const pages = globSync('**/*.md', { cwd: folder }).sort()
  return pages.map((page) => pageText(page, readFileSync(join(folder, page), 'utf8')))
}

/** One page as Markdown. */
export function pageText(page: string, source: string): PageText {
  const [, head = '', body = source] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
  const text = plainMarkdown(body)
    .replace(/^<\/?([A-Z]|div)[^>]*>\n/gm, '')
    .replace(/^:::.*\n/gm, '')
    .replace(/^(#+ .*?) \{#[^}]*\}$/gm, '$1')
    .replace(/^(```\w+) run$/gm, '$1')
    .replace(/\{target="_self"( download)?\}/g, '')
    .replaceAll('<wbr>', '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const name = /^ {2}name: (.*)$/m.exec(head)?.[1]
  const tagline = /^ {2}tagline: (.*)$/m.exec(head)?.[1]
  const title = name ?? /^# (.*)$/m.exec(text)?.[1] ?? page
  const summary = tagline ?? paragraphs(text).find((part) => /^[A-Z]/.test(part)) ?? ''
  const opening = name === undefined ? '' : `# ${name}\n\n${summary}\n\n`
  return { page, title, summary, text: `${opening}${text}\n` }
}

const paragraphs = (text: string) => text.split(/\n\n+/).map((part) => part.replace(/\s+/g, ' ').trim())

/**
 * Writes each page as Markdown beside its HTML, and `llms.txt`, which lists them.
 * @param site the address of the site, with a slash at the end
 */
export function writePageTexts(texts: readonly PageText[], folder: string, site: string): void {
  for (const { page, text } of texts) {
    mkdirSync(dirname(join(folder, page)), { recursive: true })
    writeFileSync(join(folder, page), text)
  }
  writeFileSync(join(folder, 'llms.txt'), llmsText(texts, site))
}

/** The list of all pages, by the folder that they stand in. */
// https://llmstxt.org
export function llmsText(texts: readonly PageText[], site: string): string {
  const home = texts.find(({ page }) => page === 'index.md')
  if (home === undefined) throw new Error('there is no index.md')
  const groups = new Map<string, PageText[]>()
  for (const text of texts) {
    if (text === home) continue
    const group = text.page.includes('/') ? dirname(text.page) : 'pages'
    groups.set(group, [...(groups.get(group) ?? []), text])
  }
  const lists = [...groups].sort(([a], [b]) => (a === 'pages' ? -1 : b === 'pages' ? 1 : a.localeCompare(b)))
  return [
    `# ${home.title}\n\n> ${home.summary}\n`,
    ...lists.map(([group, rows]) => `## ${group}\n\n${rows.map((row) => line(row, site)).join('\n')}\n`),
  ].join('\n')
}

const line = ({ page, title, summary }: PageText, site: string) =>
  `- [${title}](${new URL(page, site).href})${summary === '' ? '' : `: ${firstSentence(summary)}`}`

const firstSentence = (text: string) => /^.*?[.:](?= |$)/.exec(text)?.[0] ?? text
