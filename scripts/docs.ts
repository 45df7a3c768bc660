import { existsSync, globSync, readFileSync, rmSync, statSync, watch } from 'node:fs'
import { extname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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
  await sitemapIsWhole()
  // Programs for pages that a script puts in the place of others; here each page is loaded whole.
  for (const file of globSync('assets/*.md.*.js', { cwd: join(repository, siteFolder), exclude: ['**/*.lean.js'] }))
    rmSync(join(repository, siteFolder, file))
  const texts = readPageTexts(join(repository, pagesFolder))
  writePageTexts(texts, join(repository, siteFolder), siteAddress(readGitHubHome()))
  const files = siteFiles()
  for (const [kind, bytes] of bytesByKind(files)) console.log(`${kind.padEnd(9)} ${megabytes(bytes)}`)
  const pages = files.filter(({ file }) => file.endsWith('.html')).length
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`${siteFolder}/ holds ${pages} pages, ${megabytes(total)}. npm run docs:dev shows them.`)
})

/** VitePress 1.6 ends before it has written its map, in `generateSitemap`. */
async function sitemapIsWhole(): Promise<void> {
  const file = join(repository, siteFolder, 'sitemap.xml')
  const longestMs = 60_000
  const isWhole = () => existsSync(file) && readFileSync(file, 'utf8').trimEnd().endsWith('</urlset>')
  for (const endMs = Date.now() + longestMs; !isWhole(); await sleep(10))
    if (Date.now() > endMs)
      throw new Error(`${siteFolder}/sitemap.xml is not written to its end. Build the site again.`)
}

interface SiteFile {
  /** Relative to the site. */
  readonly file: string
  readonly bytes: number
}

function siteFiles(): SiteFile[] {
  const cwd = join(repository, siteFolder)
  return globSync('**/*', { cwd })
    .map((file) => ({ file, entry: statSync(join(cwd, file)) }))
    .flatMap(({ file, entry }) => (entry.isFile() ? [{ file, bytes: entry.size }] : []))
}

/** The bytes of all files with the same ending, the most first. */
function bytesByKind(files: readonly SiteFile[]): [kind: string, bytes: number][] {
  const kinds = new Map<string, number>()
  for (const { file, bytes } of files) kinds.set(extname(file), (kinds.get(extname(file)) ?? 0) + bytes)
  return [...kinds].sort(([, a], [, b]) => b - a)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
