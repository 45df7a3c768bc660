import { globSync, rmSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, createServer } from 'vitepress'
import { pagesFolder, proseFolder, siteFolder } from './_docs/folders.ts'
import { readPageTexts, writePageTexts } from './_docs/pageTexts.ts'
import { writePages, writeProsePages } from './_docs/writePages.ts'
import { loadVendors } from './_lib/generated.ts'
import { readGitHubHome } from './_lib/github.ts'
import { runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { siteAddress } from './_lib/siteAddress.ts'

// VitePress takes links to files with endings that it does not know for links to pages.
process.env['VITE_EXTRA_EXTENSIONS'] = 'sh'

/** Builds the docs site; with `--dev` serves it on 127.0.0.1 and follows changes of the prose; `--base /path/` is where it will stand. */
await runScript(async () => {
  const { values } = parseArgs({
    options: { dev: { type: 'boolean', default: false }, base: { type: 'string', default: '/' } },
  })
  const vendors = await loadVendors()
  await writePages(vendors)
  const root = join(repository, proseFolder)
  if (values.dev) {
    const server = await createServer(root)
    await server.listen()
    console.log(`The site is at ${server.resolvedUrls?.local[0]}. Stop with Ctrl-C.`)
    watch(root, { recursive: true }, (_, file) => {
      if (file?.endsWith('.md')) runScript(() => writeProsePages(vendors))
    })
    return
  }
  rmSync(join(repository, siteFolder), { recursive: true, force: true })
  await build(root, { base: values.base })
  // Programs for pages that a script puts in the place of others; here each page is loaded whole.
  for (const file of globSync('assets/*.md.*.js', { cwd: join(repository, siteFolder), exclude: ['**/*.lean.js'] }))
    rmSync(join(repository, siteFolder, file))
  const texts = readPageTexts(join(repository, pagesFolder))
  writePageTexts(texts, join(repository, siteFolder), siteAddress(readGitHubHome()))
  const files = globSync('**/*', { cwd: join(repository, siteFolder), withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  const pages = files.filter(({ name }) => name.endsWith('.html')).length
  console.log(`${siteFolder}/ holds ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB. npm run docs:dev shows them.`)
})
