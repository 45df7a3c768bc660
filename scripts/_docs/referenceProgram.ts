import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { redocly } from '../_lib/redocly.ts'
import { splitOnce } from '../_lib/testTop.ts'
import { referenceDocument } from './referenceDocument.ts'

// The one address that a page with an inlined bundle still loads (Redocly CLI 2.77).
const remoteLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g

const logo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="16"><text y="13" font-family="sans-serif" font-size="12" fill="gray">Redocly</text></svg>')}`

/**
 * Writes the program that shows a description to a folder. The pages of all vendors share it.
 * @param vendor any one, for the page that Redocly makes to be taken apart
 * @throws {ProblemsError} when Redocly cannot make a page
 */
export async function writeReferenceProgram(vendor: GeneratedVendor, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'redoc.js'), programIn(await buildPage(vendor)).replaceAll(remoteLogo, logo))
}

async function buildPage({ name, entry, document }: GeneratedVendor): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-'))
  try {
    const [description, page] = [join(folder, 'openapi.json'), join(folder, 'page.html')]
    writeFileSync(description, JSON.stringify(referenceDocument(name, document)))
    // Without inlineBundle the page loads a script from a CDN (Redocly CLI 2.77).
    const { exitCode, stderr } = await redocly(['build-docs', description, '--inlineBundle', '--output', page])
    if (exitCode !== 0)
      throw new ProblemsError([{ file: entry, line: 0, message: `redocly build-docs: ${stderr.trim()}` }])
    return readFileSync(page, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Takes a page apart, of which the program is two megabytes. */
function programIn(html: string): string {
  const exported = 'export{RedocStandalone,hydrate,init};'
  const [, after] = splitOnce(html, '<script type="module">', 'the reference')
  const [script] = splitOnce(after, exported, 'the reference')
  return `${script.trim()}${exported}\n`
}
