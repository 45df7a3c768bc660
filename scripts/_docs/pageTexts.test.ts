import { expect, test } from 'vitest'
import { siteAddress } from '../_lib/siteAddress.ts'
import { code, htmlTable, link } from './html.ts'
import { pageHead } from './pageHead.ts'
import { llmsText, pageText } from './pageTexts.ts'

const home = pageText(
  'index.md',
  '---\nlayout: home\nhero:\n  name: acme\n  tagline: What it is for.\n---\n\n## Begin\n\nA text.\n',
)

test('a page as Markdown has no front matter, no controls and no marks of the builder', () => {
  const source = [
    '---\naside: false\n---\n\n# Title {#top}\n\nFirst words. And\nmore.\n',
    '<TableFilter what="rows" />\n',
    '::: code-group\n\n```ts run\ncall()\n```\n\n:::\n',
    '[a file](/a.json){target="_self" download}',
  ].join('\n')
  expect(pageText('a/b.md', source)).toEqual({
    page: 'a/b.md',
    title: 'Title',
    summary: 'First words. And more.',
    text: '# Title\n\nFirst words. And\nmore.\n\n```ts\ncall()\n```\n\n[a file](/a.json)\n',
  })
})

test('a page as Markdown has tables of Markdown, and of a picture what it says', () => {
  const rows = [{ cells: [code('a|b.c'), `${link('x.html', 'one &amp; &lt;two&gt;')}<br>three`] }]
  const picture = '<svg v-pre class="p"><title id="t">A job</title><desc>It ends.</desc><path d="M0 0"/></svg>'
  const source = ['# T', htmlTable('All', ['Name', 'What'], rows), picture].join('\n\n')
  expect(pageText('a.md', source).text).toBe(
    '# T\n\n**All**\n\n| Name | What |\n| --- | --- |\n| `a\\|b.c` | [one & <two>](x.html), three |\n\nA job. It ends.\n',
  )
})

test('the home page begins with what its front matter says', () => {
  expect(home).toEqual({
    page: 'index.md',
    title: 'acme',
    summary: 'What it is for.',
    text: '# acme\n\nWhat it is for.\n\n## Begin\n\nA text.\n',
  })
})

test('llms.txt lists every page with its first sentence, by folder', () => {
  const pages = ['start', 'guides/mock'].map((page) => pageText(`${page}.md`, `# ${page}\n\nOne thing. Another.\n`))
  expect(llmsText([home, ...pages], 'https://acme.github.io/tool/')).toBe(
    [
      '# acme\n\n> What it is for.\n',
      '## pages\n\n- [start](https://acme.github.io/tool/start.md): One thing.\n',
      '## guides\n\n- [guides/mock](https://acme.github.io/tool/guides/mock.md): One thing.\n',
    ].join('\n'),
  )
})

test.each([
  ['index.md', ''],
  ['library/index.md', 'library/'],
  ['guides/mock.md', 'guides/mock.html'],
])('%s has one lasting address', (page, path) => {
  const site = siteAddress({ owner: 'Acme', address: 'https://github.com/Acme/tool' })
  const head = pageHead(site, { page, title: 'T', description: 'D' })
  expect(head).toEqual([
    ['link', { rel: 'canonical', href: `https://acme.github.io/tool/${path}` }],
    ['link', { rel: 'alternate', type: 'text/markdown', href: `https://acme.github.io/tool/${page}` }],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:url', content: `https://acme.github.io/tool/${path}` }],
    ['meta', { property: 'og:title', content: 'T' }],
    ['meta', { property: 'og:description', content: 'D' }],
    ['meta', { property: 'og:image', content: 'https://acme.github.io/tool/card.png' }],
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ])
})
