import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { redocly } from '../_lib/redocly.ts'
import { splitOnce } from '../_lib/testTop.ts'
import { escapeHtml } from './escapeHtml.ts'

const program = 'redoc.js'

// The one address that a page with an inlined bundle still loads (Redocly CLI 2.77).
const remoteLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g

const logo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="16"><text y="13" font-family="sans-serif" font-size="12" fill="gray">Redocly</text></svg>')}`

/**
 * Writes a reference page for each vendor to a folder, and beside them the program that all of them share.
 * @throws {ProblemsError} when Redocly cannot make a page
 */
export async function writeReferencePages(vendors: readonly GeneratedVendor[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const pages = await Promise.all(vendors.map(async (vendor) => ({ vendor, ...split(await buildPage(vendor)) })))
  for (const { vendor, script, html } of pages) {
    if (script !== pages[0]?.script) throw new Error(`the reference of ${vendor.name} has another program`)
    writeFileSync(join(folder, `${vendor.name}.html`), withSiteAround(html, vendor).replaceAll(remoteLogo, logo))
    writeFileSync(join(folder, program), script.replaceAll(remoteLogo, logo))
  }
}

async function buildPage({ name, entry, contract }: GeneratedVendor): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-'))
  try {
    const page = join(folder, 'page.html')
    // Without inlineBundle the page loads a script from a CDN (Redocly CLI 2.77).
    const options = ['--inlineBundle', '--title', `${contract.description.title}: reference`, '--output', page]
    const { exitCode, stderr } = await redocly(['build-docs', name, ...options])
    if (exitCode !== 0)
      throw new ProblemsError([{ file: entry, line: 0, message: `redocly build-docs: ${stderr.trim()}` }])
    return readFileSync(page, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Takes the program out of a page, two and a half megabytes, and lets the page import it. */
function split(html: string): { html: string; script: string } {
  const exported = 'export{RedocStandalone,hydrate,init};'
  const [before, after] = splitOnce(html, '<script type="module">', 'the reference')
  const [script, call] = splitOnce(after, exported, 'the reference')
  return {
    script: `${script.trim()}${exported}\n`,
    html: `${before}<script type="module">\nimport { hydrate } from './${program}'\n${call}`,
  }
}

/** The bar above the page, and darker colours where Redoc's own are too pale to read. */
const style = `
.site { display: block; padding: .5rem 1rem; font: 14px/1.5 system-ui, sans-serif; border-bottom: 1px solid #8884 }
.site a { color: #0b5f5a }
.dark .site { background: #1a1c21; color: #ddd }
.dark .site a { color: #6fd0c4 }
html:root { --link-color-primary: #0b5f5a; --link-color-visited: #0b5f5a; --input-content-placeholder-color: #5d5d66 }
html:root.dark { --link-color-primary: #6fd0c4; --link-color-visited: #6fd0c4; --input-content-placeholder-color: #a0a0a9 }
html:root:not(.dark) { --badge-deprecated-text-color: #1a1c21 }
html:root:not(.dark) .tag-http-deprecated { --tag-color: #5d5d66 }
html:root:not(.dark) .tag-get { --tag-color: #12693a }
html:root:not(.dark) .tag-put { --tag-color: #8a4d00 }
html:root:not(.dark) .tag-post { --tag-color: #1a56cf }
html:root:not(.dark) .tag-patch { --tag-color: #6f5600 }
html:root:not(.dark) .tag-delete { --tag-color: #c00937 }
`

/** The way back to the site, and the site's choice of light or dark. */
function withSiteAround(html: string, { name, contract }: GeneratedVendor): string {
  const head = [
    '<link rel="icon" href="data:,">',
    // The names are those of VitePress 1.6 and of Redoc 3.0.
    "<script>try{const chosen=localStorage.getItem('vitepress-theme-appearance');if(chosen==='light'||chosen==='dark')localStorage.setItem('redoc.colorMode',chosen);else localStorage.removeItem('redoc.colorMode')}catch{}</script>",
    `<style>${style}</style>`,
  ].join('\n')
  const title = escapeHtml(contract.description.title)
  const bar = `<nav class="site" aria-label="Site"><a href="../index.html">export-contracts</a> / <a href="../vendors/${name}.html">${title}</a></nav>`
  const [beforeHead, afterHead] = splitOnce(html, '</head>', 'the reference')
  const [beforeBody, afterBody] = splitOnce(afterHead, '<div id="redoc">', 'the reference')
  return `${beforeHead}${head}\n</head>${beforeBody}${bar}\n<div id="redoc">${afterBody}`
}
