import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { loadVendors } from '../_lib/generated.ts'
import { readGitHubHome } from '../_lib/github.ts'
import { repository } from '../_lib/repository.ts'
import { siteAddress } from '../_lib/siteAddress.ts'
import { splitOnce } from '../_lib/testTop.ts'
import { breakableCode } from './breakableCode.ts'
import { cardTables } from './cardTables.ts'
import { colorClasses, colorStyles } from './codeColors.ts'
import { withContentPolicy } from './contentPolicy.ts'
import { pagesFolder, proseFolder, siteFolder } from './folders.ts'
import { entryPoints } from './libraryPages.ts'
import { nodeInBrowser } from './nodeInBrowser/nodeInBrowser.ts'
import { packIndex } from './packedIndex.ts'
import { packedModules, packedText } from './packedText.ts'
import { pageHead } from './pageHead.ts'
import { searchSections } from './searchSections.ts'

const vendors = await loadVendors()
const { description, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  description: string
  version: string
}

const vendorLinks = vendors.map(({ name, contract }) => ({
  text: contract.description.title,
  link: `/vendors/${name}`,
}))

const operationLinks = vendors.map(({ name, contract }, index) => ({
  ...vendorLinks[index],
  items: [
    ...Object.keys(contract.description.operations).map((operationId) => ({
      text: operationId,
      link: `/vendors/${name}/${operationId}`,
    })),
    { text: 'Reference', link: `/reference/${name}` },
  ],
}))

/** Lets the search box of the theme find with our search (VitePress 1.6 has no setting for it). */
const answeringSearch = {
  name: 'answering-search',
  enforce: 'pre' as const,
  resolveId: (source: string, importer: string | undefined) =>
    source === 'minisearch' && importer?.includes('VPLocalSearchBox')
      ? join(import.meta.dirname, 'siteSearch.ts')
      : null,
}

/** Packs what the theme's search writes; our search unpacks it. */
const packedSearch = {
  name: 'packed-search',
  transform(code: string, id: string) {
    // `/@localSearchIndex` alone is the list of languages (VitePress 1.6).
    if (!/^\/@localSearchIndex./.test(id)) return null
    const [, json] = splitOnce(code, 'export default ', 'the search index')
    return `export default await ${packedText(packIndex(JSON.parse(json) as string))}`
  },
}

/** The colours of code, as a style sheet that the theme imports. */
const codeColors = {
  name: 'code-colors',
  resolveId: (source: string) => (source === 'virtual:code-colors.css' ? `\0${source}` : null),
  load: (id: string) => (id === '\0virtual:code-colors.css' ? colorStyles : null),
}

const site = siteAddress(readGitHubHome())

/** The page that is given recordings, and must not hand them on. */
const judgePage = 'judge.md'
// By an address of its own: a page that another one shows has the policy of that one.
const judgeLink = { text: 'Try the judge', link: '/judge.html', target: '_self' }

export const siteConfig = defineConfig({
  title: 'export-contracts',
  description,
  lang: 'en',
  srcDir: join(repository, pagesFolder),
  outDir: join(repository, siteFolder),
  cacheDir: join(repository, 'out/docs/cache'),
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  // Files of examples, whatever their ending; a test follows every link of the built site.
  ignoreDeadLinks: [/^\/examples\//],
  sitemap: { hostname: site },
  transformHead: ({ page, title, description: summary }) => pageHead(site, { page, title, description: summary }),
  transformHtml: (html, _, { page }) => (page === judgePage ? withContentPolicy(html) : undefined),
  // What all pages know of each other is loaded once, and not written into every page.
  metaChunk: true,
  // Fetching each page that a visible link leads to costs more than it saves here.
  router: { prefetchLinks: false },
  vite: {
    plugins: [answeringSearch, packedSearch, codeColors],
    worker: {
      format: 'es',
      plugins: () => [nodeInBrowser, packedModules],
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
    resolve: {
      alias: [
        {
          find: /^.*\/VPSidebarGroup\.vue$/,
          replacement: join(repository, proseFolder, '.vitepress/theme/SidebarGroups.ts'),
        },
      ],
    },
    logLevel: 'warn',
    // What is packed is awaited at the top of its module.
    build: { chunkSizeWarningLimit: 2000, target: 'es2022' },
    server: { host: '127.0.0.1' },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [colorClasses],
    config: (markdown) => {
      cardTables(markdown)
      breakableCode(markdown)
    },
  },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Vendors', items: vendorLinks },
      { text: 'Deviations', link: '/evidence/deviations' },
      { ...judgeLink, text: 'Judge' },
      { text: 'Library', link: '/library/' },
      { text: version, link: '/changelog' },
    ],
    sidebar: [
      { text: 'Quick start', link: '/start' },
      judgeLink,
      { text: 'Vendors', items: operationLinks },
      {
        text: 'Guides',
        items: [
          { text: 'Call an export', link: '/guides/clients' },
          { text: 'Authentication', link: '/guides/authentication' },
          { text: 'Proxies and networks', link: '/guides/network' },
          { text: 'Wait and save', link: '/guides/waiting-and-saving' },
          { text: 'Import and copy', link: '/guides/importing' },
          { text: 'Every night, unattended', link: '/guides/plans' },
          { text: 'Look into a file', link: '/guides/inspect' },
          { text: 'Mock and scenarios', link: '/guides/mock' },
          { text: 'Judge recordings', link: '/guides/ci' },
          { text: 'Formats of recordings', link: '/guides/recordings' },
          { text: 'The check in your CI', link: '/guides/consumer-ci' },
          { text: 'Judge on many machines', link: '/guides/many-machines' },
          { text: 'Share a recording', link: '/guides/redaction' },
          { text: 'Record a deviation', link: '/guides/record-a-deviation' },
          { text: 'Add a vendor', link: '/guides/add-a-vendor' },
        ],
      },
      {
        text: 'Evidence',
        items: [
          { text: 'Deviations', link: '/evidence/deviations' },
          { text: 'Coverage', link: '/evidence/coverage' },
          { text: 'Wanted recordings', link: '/evidence/wanted-recordings' },
          { text: 'Job states', link: '/evidence/lifecycles' },
          { text: 'Sources', link: '/evidence/sources' },
          { text: 'The judge and its peers', link: '/evidence/judge' },
          { text: 'Mutants', link: '/evidence/mutants' },
          { text: 'Mutants of the code', link: '/evidence/code-mutants' },
          { text: 'What redaction takes out', link: '/evidence/redaction' },
          { text: 'Waiters', link: '/evidence/waiters' },
          { text: 'The long run', link: '/evidence/soak' },
          { text: "Everybody's tools", link: '/evidence/interop' },
          { text: 'What is published', link: '/evidence/release' },
        ],
      },
      {
        text: 'Reference',
        items: [
          {
            text: 'Library',
            link: '/library/',
            items: entryPoints(vendors).map(({ name }) => ({ text: name, link: `/library/${name}` })),
          },
          { text: 'Command line', link: '/command-line' },
          { text: 'Errors', link: '/errors' },
          { text: 'Extensions', link: '/extensions' },
        ],
      },
      {
        text: 'About',
        items: [
          { text: 'Glossary', link: '/glossary' },
          { text: 'Decisions', link: '/decisions' },
          { text: 'Contributing', link: '/contributing/' },
          { text: 'Descriptions', link: '/contributing/descriptions' },
          { text: 'Evidence files', link: '/contributing/evidence' },
          { text: 'Changes', link: '/changelog' },
        ],
      },
    ],
    outline: [2, 3],
    docFooter: { prev: false, next: false },
    externalLinkIcon: true,
    search: {
      provider: 'local',
      options: {
        disableDetailedView: true,
        miniSearch: {
          _splitIntoSections: (file, html) => {
            const owner = vendors.find(({ name }) => file.includes(`/vendors/${name}/`))
            return searchSections(html, owner === undefined ? [] : [owner.contract.description.title])
          },
        },
      },
    },
  },
})
