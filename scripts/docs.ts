import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexPage } from './_docs/indexPage.ts'
import { loadGenerated } from './_lib/generated.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { redocly } from './_lib/redocly.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'

const siteFolder = 'docs/_site'

// The one address that a page with an inlined bundle still loads (Redocly CLI 2.77).
const remoteLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g

const logo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="16"><text y="13" font-family="sans-serif" font-size="12" fill="gray">Redocly</text></svg>')}`

/** Builds a reference page for each vendor, and an index page that leads to them. */
await runScript(async () => {
  const vendors = await Promise.all(readRegistry().map(loadGenerated))
  rmSync(join(repository, siteFolder), { recursive: true, force: true })
  mkdirSync(join(repository, siteFolder), { recursive: true })
  for (const { name, entry, contract } of vendors) {
    const page = `${siteFolder}/${name}.html`
    // Without inlineBundle the page loads a script from a CDN (Redocly CLI 2.77).
    const options = ['--inlineBundle', '--title', contract.description.title, '--output', page]
    const { exitCode, stderr } = await redocly(['build-docs', name, ...options])
    if (exitCode !== 0)
      throw new ProblemsError([{ file: entry, line: 0, message: `redocly build-docs: ${stderr.trim()}` }])
    const html = readFileSync(join(repository, page), 'utf8')
    writeFileSync(join(repository, page), html.replaceAll(remoteLogo, logo))
  }
  writeFileSync(join(repository, siteFolder, 'index.html'), indexPage(vendors))
  console.log(`The site is in ${siteFolder}/. Open ${siteFolder}/index.html.`)
})
