import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { redocly } from '../_lib/redocly.ts'
import { splitOnce } from '../_lib/testTop.ts'
import { referenceDocument } from './referenceDocument.ts'

const program = 'redoc.js'

// The one address that a page with an inlined bundle still loads (Redocly CLI 2.77).
const remoteLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g

const logo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="16"><text y="13" font-family="sans-serif" font-size="12" fill="gray">Redocly</text></svg>')}`

/**
 * Writes to a folder what the pages of the reference load: each vendor's description as Redocly prepares it, and the program
 * that all of them share.
 * @throws {ProblemsError} when Redocly cannot make a page
 */
export async function writeReferences(vendors: readonly GeneratedVendor[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const pages = await Promise.all(vendors.map(async (vendor) => ({ vendor, ...split(await buildPage(vendor)) })))
  for (const { vendor, script, definition } of pages) {
    if (script !== pages[0]?.script) throw new Error(`the reference of ${vendor.name} has another program`)
    writeFileSync(join(folder, `${vendor.name}.json`), definition)
    writeFileSync(join(folder, program), script.replaceAll(remoteLogo, logo))
  }
}

async function buildPage(vendor: GeneratedVendor): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-'))
  try {
    const [description, page] = [join(folder, 'openapi.json'), join(folder, 'page.html')]
    writeFileSync(description, JSON.stringify(referenceDocument(vendor)))
    // Without inlineBundle the page loads a script from a CDN (Redocly CLI 2.77).
    const { exitCode, stderr } = await redocly(['build-docs', description, '--inlineBundle', '--output', page])
    if (exitCode !== 0)
      throw new ProblemsError([{ file: vendor.entry, line: 0, message: `redocly build-docs: ${stderr.trim()}` }])
    return readFileSync(page, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Takes a page apart, of which the program alone is two megabytes. */
function split(html: string): { script: string; definition: string } {
  const exported = 'export{RedocStandalone,hydrate,init};'
  const [, after] = splitOnce(html, '<script type="module">', 'the reference')
  const [script, call] = splitOnce(after, exported, 'the reference')
  const [, data] = splitOnce(call, 'const __redoc_definition = ', 'the reference')
  const [definition] = splitOnce(data, ';\n      const __redoc_options', 'the reference')
  JSON.parse(definition)
  return { script: `${script.trim()}${exported}\n`, definition }
}
