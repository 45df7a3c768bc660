import { expect, test } from 'vitest'
import { searchSections } from './searchSections.ts'

const html = `<h1 id="title" tabindex="-1">Title <a class="header-anchor" href="#title">&#8203;</a></h1>
<p>First &lt;words&gt;</p>
<h2 id="part" tabindex="-1">Part <a class="header-anchor" href="#part">&ZeroWidthSpace;</a></h2>
<table><tbody>
<tr id="row" data-vendor="x"><td data-label="Member"><code>a.<wbr>b</code></td><td>Meaning</td></tr>
<tr><td>no anchor</td></tr>
<tr id="named" data-title="A better name"><td>c</td></tr>
</tbody></table>
<h3 id="deep">Deep</h3>
text
<h2 id="last">Last</h2>
`

test('a page is found by its headings and by the rows that have an anchor, each with what stands above it', () => {
  expect(searchSections(html, ['Site'])).toEqual([
    { anchor: '', titles: ['Site', 'Title'], text: 'First <words>' },
    { anchor: 'part', titles: ['Site', 'Title', 'Part'], text: 'no anchor' },
    { anchor: 'row', titles: ['Site', 'Title', 'Part', 'a.b'], text: 'a.b Meaning' },
    { anchor: 'named', titles: ['Site', 'Title', 'Part', 'A better name'], text: 'c' },
    { anchor: 'deep', titles: ['Site', 'Title', 'Part', 'Deep'], text: 'text' },
    { anchor: 'last', titles: ['Site', 'Title', 'Last'], text: '' },
  ])
})
