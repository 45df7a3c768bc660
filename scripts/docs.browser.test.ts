import { execFile, execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCases } from '../conformance/_suites/_lib/cases.ts'
import { vendors as mockedVendors } from '../generated/vendors.ts'
import { commands } from '../src/cli/commands/index.ts'
import { startMock } from '../src/mock/startMock.ts'
import { checkRecording } from '../src/recordings/checkRecording.ts'
import type { RecordingReport } from '../src/recordings/recordingReport.ts'
import { findChromium, launchChromium } from './_docs/chromium.ts'
import { siteFolder } from './_docs/folders.ts'
import { serveFolder } from './_docs/serveFolder.ts'
import SiteSearch from './_docs/siteSearch.ts'
import { overlaps, textBoxes } from './_docs/textBoxes.ts'
import { proseFiles } from './_docs/writePages.ts'
import { listDeviations } from './_lib/deviations.ts'
import { listExamples } from './_lib/exampleExchange.ts'
import { loadVendors } from './_lib/generated.ts'
import { readGitHubHome } from './_lib/github.ts'
import { listOperations, type Response, resolve } from './_lib/openapi.ts'
import { repository } from './_lib/repository.ts'
import { schemaRows } from './_lib/schemaRows.ts'
import { siteAddress } from './_lib/siteAddress.ts'
import { mockOrigin } from './_lib/snippets.ts'
import { readYamlFile } from './_lib/yamlFile.ts'

const vendors = await loadVendors()
const contracts = vendors.map(({ contract }) => contract)
const site = join(repository, siteFolder)
const siteHome = siteAddress(readGitHubHome())
const operationIds = vendors.flatMap(({ name, document }) =>
  listOperations(document).map(({ operation }) => ({ vendor: name, operationId: operation.operationId })),
)
const read = (page: string) => readFileSync(join(site, page), 'utf8')
const pagesOf = (pattern: string) => globSync(pattern, { cwd: site }).sort()

let printed = ''
beforeAll(() => {
  printed = execFileSync(process.execPath, [join(repository, 'scripts/docs.ts')], { stdio: 'pipe', encoding: 'utf8' })
})

describe('the built site', () => {
  test('is told in one line, with its place and size', () => {
    const pages = pagesOf('**/*.html').length
    const bytes = globSync('**/*', { cwd: site, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
    expect(printed.trim().split('\n').at(-1)).toBe(
      `docs/_site/ holds ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB. npm run docs:dev shows them.`,
    )
    expect(bytes).toBeLessThan(12_000_000)
  })

  test('has a page for each vendor, each operation and each entry point', () => {
    const wanted = [
      ...vendors.flatMap(({ name }) => [`vendors/${name}.html`, `reference/${name}.html`, `library/${name}.html`]),
      ...operationIds.map(({ vendor, operationId }) => `vendors/${vendor}/${operationId}.html`),
      'library/conformance.html',
      'library/mock.html',
      'library/save.html',
    ]
    expect(pagesOf('**/*.html')).toEqual(expect.arrayContaining(wanted))
  })

  test('has no font and loads nothing from elsewhere in its styles', () => {
    expect(pagesOf('**/*.{woff,woff2,ttf}')).toEqual([])
    const styles = pagesOf('assets/*.css').map(read).join('\n')
    expect(styles).not.toBe('')
    expect(styles.match(/@import|@font-face|url\((?!["']?data:)[^)]*\)/g)).toBeNull()
  })

  test('shares the program of the reference among its pages', () => {
    expect(pagesOf('reference/*.js')).toEqual(['reference/redoc.js'])
    for (const page of pagesOf('reference/*.html')) expect(statSync(join(site, page)).size).toBeLessThan(30_000)
  })

  test('has each page once', () => {
    const programs = pagesOf('assets/*.md.*.js')
    expect(programs).not.toEqual([])
    expect(programs.filter((file) => !file.endsWith('.lean.js'))).toEqual([])
  })

  test('has no dead link and no dead anchor', () => {
    const dead = pagesOf('**/*.html').flatMap((page) => {
      const links = [...read(page).matchAll(/<a\b[^>]*? href="([^"]*)"/g)].map(([, href = '']) => decode(href))
      return links.flatMap((href) => {
        if (/^(https?:|data:)/.test(href)) return []
        const [path = '', anchor = ''] = href.split('#')
        const [file = ''] = path.split('?')
        const target = file === '' ? page : posix.join(file.startsWith('/') ? '' : posix.dirname(page), file)
        const found = target.endsWith('/') || target === '' ? `${target}index.html` : target.replace(/^\//, '')
        if (pagesOf(found.replace(/^\//, '')).length === 0) return [`${page}: ${href}`]
        // The reference finds its own anchors; a browser follows them below.
        if (anchor === '' || found.includes('reference/')) return []
        return idsOf(found.replace(/^\//, '')).has(decodeURIComponent(anchor)) ? [] : [`${page}: ${href}`]
      })
    })
    expect(dead).toEqual([])
  })

  test('has a lasting address, a picture for previews, a line of the sitemap and Markdown for each page', () => {
    const pages = pagesOf('**/*.html').filter((page) => page !== '404.html')
    const sitemap = read('sitemap.xml')
    const list = read('llms.txt')
    const missing = pages.flatMap((page) => {
      const html = read(page)
      const markdown = page.replace(/\.html$/, '.md')
      const address = siteHome + page.replace(/(^|\/)index\.html$/, '$1')
      const facts = {
        canonical: html.includes(`<link rel="canonical" href="${address}">`),
        card: html.includes(`<meta property="og:image" content="${siteHome}card.png">`),
        sitemap: sitemap.includes(`<loc>${address}</loc>`),
        markdown: read(markdown).startsWith('# '),
        list: page === 'index.html' || list.includes(`](${siteHome}${markdown})`),
      }
      return Object.entries(facts).flatMap(([what, holds]) => (holds ? [] : [`${page}: ${what}`]))
    })
    expect(pages.length).toBeGreaterThan(40)
    expect(missing).toEqual([])
    expect(pagesOf('card.png')).toEqual(['card.png'])
  })

  test('leads to each page of prose from its sidebar', () => {
    const links = new Set([...read('start.html').matchAll(/ href="(\/[^"#?]*)"/g)].map(([, href]) => href))
    const prose = proseFiles().map((file) => file.replace('docs', '').replace(/(index)?\.md$/, ''))
    const wanted = prose.map((page) => (page.endsWith('/') ? page : `${page}.html`))
    expect(wanted.length).toBeGreaterThan(10)
    expect(wanted.filter((page) => !links.has(page))).toEqual([])
  })

  test('says no id twice on a page', () => {
    const twice = pagesOf('**/*.html').flatMap((page) => {
      const ids = allIds(page)
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: ${id}`)
    })
    expect(twice).toEqual([])
  })

  test('shows each command of the command line', () => {
    expect([...idsOf('command-line.html')]).toEqual(expect.arrayContaining(commands.map(({ name }) => name)))
  })

  test.each(vendors)('offers the contract of $name as it is', ({ name, document, lifecycles }) => {
    expect(JSON.parse(read(`downloads/${name}/openapi.json`))).toEqual(document)
    expect(JSON.parse(read(`downloads/${name}/openapi-3.0.json`))).toEqual(
      JSON.parse(readFileSync(join(repository, 'generated', name, 'openapi-3.0.json'), 'utf8')),
    )
    expect(read(`downloads/${name}/export.arazzo.yaml`)).toBe(readFileSync(join(repository, lifecycles.export), 'utf8'))
    const page = read(`vendors/${name}.html`)
    for (const file of ['openapi.json', 'openapi.yaml', 'openapi-3.0.json', 'export.arazzo.yaml'])
      expect(page).toContain(`href="../downloads/${name}/${file}"`)
  })
})

const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')

const allIds = (page: string) => [...read(page).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decode(id))

const knownIds = new Map<string, Set<string>>()
function idsOf(page: string): Set<string> {
  const ids = knownIds.get(page) ?? new Set(allIds(page))
  knownIds.set(page, ids)
  return ids
}

describe('search', () => {
  let find: (query: string) => string[]

  beforeAll(async () => {
    const [chunk = ''] = pagesOf('assets/chunks/@localSearchIndex*.js')
    const { default: json } = (await import(join(site, chunk))) as { default: string }
    const index = SiteSearch.loadJSON(json, { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] })
    // The search box shows this many.
    find = (query) =>
      index
        .search(query)
        .slice(0, 16)
        .map(({ id }) => String(id))
  })

  const asked = readYamlFile('scripts/_docs/searchQuestions.yaml').value as Readonly<
    Record<'questions' | 'codes', readonly { readonly ask: string; readonly page: string }[]>
  >

  test.each(['questions', 'codes'] as const)('answers each of the %s with one of the first three', (kind) => {
    const rows = asked[kind]
    expect(rows.length).toBeGreaterThanOrEqual(40)
    const found = rows.map(({ ask, page }) => ({ ask, page, first: find(ask).slice(0, 3) }))
    expect(found.filter(({ page, first }) => !first.some((id) => id.startsWith(page)))).toEqual([])
  })

  test('finds nothing for what nobody writes', () => {
    expect(find('xyzzyplugh')).toEqual([])
    expect(find('  ')).toEqual([])
  })

  const missing = (rows: readonly { readonly query: string; readonly page: string }[]) => {
    expect(rows).not.toEqual([])
    return rows.filter(({ query, page }) => !find(query).some((id) => id.startsWith(page)))
  }

  test('finds the page of each operation', () => {
    const wanted = operationIds.map(({ vendor, operationId }) => {
      return { query: operationId, page: `/vendors/${vendor}/${operationId}.html` }
    })
    expect(missing(wanted)).toEqual([])
  })

  test.each(vendors)('finds each deviation of $name', ({ name, document }) => {
    const wanted = listDeviations(document).map(({ id }) => {
      return { query: id, page: `/evidence/deviations.html#${name}-${id}` }
    })
    expect(missing(wanted)).toEqual([])
  })

  test.each(vendors)('finds each error code of $name', ({ name, document }) => {
    const inBodies = listExamples(document).flatMap(({ status, value }) => (status >= 400 ? codesIn(value) : []))
    const inHeaders = Object.values(document.components?.['headers'] ?? {}).flatMap((header) => {
      const { example } = header as { example?: unknown }
      return typeof example === 'string' && /(Exception|Error)$/.test(example) ? [example] : []
    })
    const codes = [...new Set([...inBodies, ...inHeaders])]
    // A number alone may be anybody's.
    const queries = codes.map((code) => (/^\d+$/.test(code) ? `${code} ${name}` : code))
    // The index of errors has it, or the page of an operation.
    const places = [`/errors.html#${name}-`, `/vendors/${name}/`]
    const lost = queries.filter((query) => !find(query).some((id) => places.some((place) => id.startsWith(place))))
    expect(codes).not.toEqual([])
    expect(lost).toEqual([])
  })

  test.each(vendors)('finds each job state and each member of the bodies of $name', ({ name, contract, document }) => {
    const states = Object.keys(contract.lifecycles.export.wait.states)
    const members = listOperations(document).flatMap(({ operation }) =>
      Object.values(operation.responses).flatMap((response) =>
        Object.values(resolve<Response>(document, response).content ?? {}).flatMap(({ schema }) =>
          schemaRows(document, schema).flatMap(({ path }) => path.split(/[.[\]]+/).filter(Boolean)),
        ),
      ),
    )
    const wanted = [...new Set([...states, ...members])].map((query) => ({
      query: `${query} ${name}`,
      page: `/vendors/${name}`,
    }))
    expect(missing(wanted)).toEqual([])
  })
})

/** Values of members that are called a code, in the body of an error. */
function codesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    /code$/i.test(name) && ['string', 'number'].includes(typeof member) ? [String(member)] : codesIn(member),
  )
}

const isThere = findChromium() !== undefined

/** No name is resolved, so nothing can be reached but this machine. */
const closedNetwork = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']

if (process.env['CI'] !== undefined) {
  test('Chromium is there, because nothing may be left out in CI', () => {
    expect(isThere, 'Install the Debian package chromium, or set CHROMIUM.').toBe(true)
  })
}

if (!isThere) console.warn('No Chromium found: the pages are not tested in a browser. Set CHROMIUM.')

/** Renderers are processes of their own, so that one page for each core keeps them busy. */
const pagesAtOnce = availableParallelism()

// Each test waits for what it needs on pages of its own, so they run side by side, those that poll with an `expect` of
// their own.
describe.skipIf(!isThere).concurrent('the docs site in Chromium', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveFolder>>

  beforeAll(async () => {
    server = await serveFolder(site)
    browser = await launchChromium(closedNetwork)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /**
   * Opens an empty page that notes what it tries to reach and what goes wrong. Its window is its own: Chromium neglects a
   * page that stands behind another one.
   */
  async function open() {
    // Tools that look at a page run in it, which the content policy of one page does not let them.
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
    context.setDefaultTimeout(0)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address })
    // As for a reader who saves data: VitePress loads no page before its link is followed.
    await context.addInitScript("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    const page = await context.newPage()
    const problems: string[] = []
    let bytes = 0
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
      bytes += Number(response.headers()['content-length'] ?? 0)
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(server.address) && !/^(data|blob):/.test(url)) problems.push(`outside: ${url}`)
    })
    return { page, problems, bytes: () => bytes }
  }

  /** Goes to a page of the site and waits until its programs listen to keys and buttons. */
  async function visit(page: Page, path: string) {
    await page.goto(server.address + path)
    await page.waitForFunction("document.querySelector('#app').__vue_app__ !== undefined")
  }

  async function load(path: string) {
    const opened = await open()
    await visit(opened.page, path)
    return opened
  }

  const pages = () => pagesOf('**/*.html').filter((page) => page !== '404.html' && !page.startsWith('reference/'))

  test('every page loads without an error and without a request to anywhere, and can be used by everybody', {
    timeout: 3 * 600_000, // it opens every page, in five looks
  }, async () => {
    const queue = pages().map((path, index) => ({ path, looks: looksAt(path, index) }))
    expect(queue.length).toBeGreaterThan(40)
    const problems: string[] = []
    const work = async () => {
      const { page, problems: noted } = await open() // One for all: a page of its own for each takes twice the time.
      const session = await page.context().newCDPSession(page)
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { path, looks } = next
        await visit(page, `/${path}`)
        const found = [...(await barriers(page, looks, isModel(path) ? undefined : '.VPContent')), ...noted.splice(0)]
        found.push(...(await unreadable(page, session)))
        problems.push(...found.map((problem) => `${path} ${problem}`))
      }
      await page.context().close()
    }
    await Promise.all(Array.from({ length: pagesAtOnce }, work))
    expect(problems).toEqual([])
  })

  test.for(['text that stands on text', 'a word that is broken', 'a word that an edge cuts', 'nothing'])(
    'the measure of text finds %s',
    async (what, { expect }) => {
      const { page } = await open()
      const words: Record<string, string> = {
        'text that stands on text': '<p>below</p><p style="margin-top: -2em">above</p>',
        'a word that is broken': '<p style="width: 4em; overflow-wrap: anywhere">incomprehensibility</p>',
        'a word that an edge cuts': '<p style="width: 3em; overflow: hidden; white-space: nowrap">cut off</p>',
        nothing: '<p style="width: 6em; overflow: auto">some words and <code>more_and_more</code></p><p>more</p>',
      }
      await page.setContent(words[what] ?? '')
      const boxes = await textBoxes(await page.context().newCDPSession(page))
      expect(boxes).not.toEqual([])
      expect({
        'text that stands on text': overlaps(boxes).length > 0,
        'a word that is broken': boxes.some(({ isBroken }) => isBroken),
        'a word that an edge cuts': boxes.some(({ isCut }) => isCut),
      }).toEqual({
        'text that stands on text': what === 'text that stands on text',
        'a word that is broken': what === 'a word that is broken',
        'a word that an edge cuts': what === 'a word that an edge cuts',
      })
      await page.context().close()
    },
  )

  test('a finger hits every button, field and entry of a menu on a phone', async ({ expect }) => {
    const { page } = await open()
    await page.setViewportSize({ width: 390, height: 844 })
    const missed: string[] = []
    const look = async (place: string) => missed.push(...(await missedTargets(page)).map((text) => `${place}: ${text}`))
    for (const path of pages().filter(isModel)) {
      await visit(page, `/${path}`)
      await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important }' })
      await look(path)
    }
    await page.locator('.VPLocalNav .menu').click()
    await look('menu of pages')
    await page.keyboard.press('Escape')
    await page.locator('.VPNavBarHamburger').click()
    await look('menu of the site')
    expect(missed).toEqual([])
    await page.context().close()
  })

  test('a link into a page lands below the bars, and the heads of tables stay in sight', async ({ expect }) => {
    const { page } = await open()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const [{ name }] = vendors as [(typeof vendors)[number]]
      await page.goto('about:blank')
      await visit(page, `/evidence/sources.html#${name}-qa`)
      const row = page.locator(`#${name}-qa`)
      const covered = () =>
        row.evaluate((element) => {
          const { left, top, height } = element.getBoundingClientRect()
          const seen = element.ownerDocument.elementFromPoint(left + 20, top + height / 2)
          return seen === null || !element.contains(seen)
        })
      await expect.poll(covered).toBe(false)
    }
    await page.context().close()
  })

  test.for(vendors)(
    'the page of $name is small, shows each job state and leads to the reference',
    async (vendor, own) => {
      const { name, document, contract } = vendor
      const { expect } = own
      const { page, problems, bytes } = await load(`/vendors/${name}.html`)
      await page.waitForLoadState('networkidle')
      expect(bytes()).toBeGreaterThan(50_000)
      expect(bytes()).toBeLessThan(300_000)

      const shown = await page.locator('svg.states').evaluateAll((pictures) =>
        pictures.map((svg) => {
          const frame = svg.getBoundingClientRect()
          return [...svg.querySelectorAll('text.state')].map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect()
            const box = text.parentElement?.querySelector('.node')?.getBoundingClientRect()
            const fits = box !== undefined && left >= box.left && right <= box.right
            return fits && left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom
              ? text.textContent
              : `${text.textContent} is cut off`
          })
        }),
      )
      const states = Object.values(contract.lifecycles).map(({ wait }) => Object.keys(wait.states).sort())
      expect(shown.map((picture) => picture.sort())).toEqual(states)

      const operations = listOperations(document).map(({ operation }) => operation)
      const links = page.locator('a[href*="#operation/"]')
      const anchors = await links.evaluateAll((all) =>
        all.map((one) => one.getAttribute('href')?.replace(/^[^#]*/, '')),
      )
      expect(anchors).toEqual(operations.map(({ operationId }) => `#operation/${operationId}`))
      await links.last().click()
      for (const { operationId } of operations.toReversed()) {
        const title = page.locator('.reference h2', { hasText: new RegExp(`^${operationId}\\b`) })
        const top = async () => {
          // Redoc hears of an anchor only once its program runs.
          await page.evaluate("location.hash = ''")
          await page.evaluate(`location.hash = '#operation/${operationId}'`)
          const tops = await title.evaluateAll((all) => all.map((one) => Math.abs(one.getBoundingClientRect().top)))
          return Math.min(...tops)
        }
        await expect.poll(top, { interval: 500 }).toBeLessThan(400)
      }
      expect(problems).toEqual([])
      await page.context().close()
    },
  )

  /** Opens the console of a vendor's page, and waits for its first call. */
  async function openConsole(page: Page) {
    await page.getByRole('button', { name: 'Open the console' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Send' }).waitFor()
  }

  test.for(vendors)(
    'the console of $name leads from the start to the file with the keyboard alone, and asks nobody',
    async ({ name, contract }, { expect }) => {
      const { page, problems } = await load(`/vendors/${name}.html`)
      await openConsole(page)
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const tabTo = async (text: string) => {
        const focused = () =>
          page.locator(':focus').evaluate((element) => (element.closest('label') ?? element).textContent ?? '')
        for (let keys = 0; keys < 60 && !(await focused()).startsWith(text); keys++) await page.keyboard.press('Tab')
        expect(await focused()).toContain(text)
      }
      const { wait, fetch } = contract.lifecycles.export
      const steps = page.locator('.console-steps li')
      const fetched = `${fetch?.operationId ?? 'GET the file'}: 200`
      await tabTo('Send')
      for (let count = 1; count < 20; count++) {
        await page.keyboard.press('Enter')
        await steps.nth(count - 1).waitFor()
        if ((await steps.last().textContent())?.startsWith(fetched)) break
      }
      const succeeded = Object.keys(wait.states).find((state) => wait.states[state] === 'succeeded')
      expect(await steps.last().textContent()).toContain(fetched)
      expect(await page.locator('.console [role=status]').textContent()).toContain(`State of the job: ${succeeded}. `)
      expect(await page.getByRole('region', { name: 'Request' }).textContent()).toContain(`GET ${mockOrigin}/${name}/`)
      expect(await page.getByRole('region', { name: 'Code' }).textContent()).toMatch(/^curl /)

      await tabTo('Code for')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect
        .poll(() => page.getByRole('region', { name: 'Code' }).textContent())
        .toContain(`from 'export-contracts/${name}'`)
      await page.keyboard.press('Shift+Tab')
      await page.getByRole('button', { name: 'Start again' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => steps.count()).toBe(0)
      expect([...asked, ...problems]).toEqual([])
      await page.context().close()
    },
  )

  test('a body is edited with the keyboard alone, and what is no JSON is not sent', async ({ expect }) => {
    const [{ name }] = vendors.filter(({ contract }) =>
      Object.values(contract.lifecycles['import']?.starts ?? {}).some((start) =>
        start.uploads?.some(({ outputs }) => outputs['uploadUrl'] !== undefined),
      ),
    ) as [(typeof vendors)[number]]
    const { page, problems } = await load(`/vendors/${name}.html`)
    await openConsole(page)
    const focused = () =>
      page
        .locator(':focus')
        .evaluate((element) => element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent)
    const tabTo = async (text: string, key = 'Tab') => {
      for (let keys = 0; keys < 60 && !(await focused())?.startsWith(text); keys++) await page.keyboard.press(key)
      expect(await focused()).toMatch(new RegExp(`^${text}`))
    }
    await tabTo('Edit the body')
    await page.keyboard.press('Enter')
    await tabTo('Body')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('{"edited": ')
    await tabTo('Send', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.locator('.console [role=alert]').waitFor()
    expect(await page.locator('.console [role=alert]').textContent()).toMatch(/^The body is no JSON: /)
    expect(await page.locator('.console-steps li').count()).toBe(0)

    await tabTo('Body')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('{"edited": "by hand"}')
    await tabTo('Send', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.locator('.console-steps li').waitFor()
    expect(await page.getByRole('region', { name: 'Request' }).textContent()).toContain('"edited": "by hand"')
    expect(await page.getByRole('region', { name: 'Code' }).textContent()).toContain('"edited":"by hand"')
    expect(await page.locator('.console [role=alert]').count()).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('what the console shows can be read by everybody, at every width', async ({ expect }) => {
    const found = vendors.map(async ({ name, document }) => {
      const { page, problems } = await load(`/vendors/${name}.html`)
      await openConsole(page)
      await page.getByRole('combobox', { name: 'Scenario' }).selectOption('fails')
      for (let count = 0; count < 4; count++) {
        await page.getByRole('button', { name: 'Send' }).click()
        await page.locator('.console-steps li').nth(count).waitFor()
      }
      await page.getByRole('combobox', { name: 'Code for' }).selectOption('client')
      const [withBody] = listOperations(document).flatMap(({ operation }) =>
        operation.requestBody === undefined ? [] : [operation.operationId],
      )
      await page.getByRole('combobox', { name: 'Call' }).selectOption(withBody ?? null)
      await page.locator('.console-body summary').click()
      const session = await page.context().newCDPSession(page)
      await page.evaluate('scrollTo(0, 0)') // Further down the heads of tables stand on their rows, as they should.
      const all = [
        ...(await barriers(page, [looks.light, looks.dark, ...otherLooks], '.VPContent')),
        ...(await unreadable(page, session)),
      ]
      await page.setViewportSize({ width: 390, height: 844 })
      all.push(...(await missedTargets(page)), ...problems)
      await page.context().close()
      return all.map((text) => `${name} ${text}`)
    })
    expect((await Promise.all(found)).flat()).toEqual([])
  })

  test('a console whose mock does not come says so, and what to do', async ({ expect }) => {
    const [{ name }] = vendors as [(typeof vendors)[number]]
    const { page } = await load(`/vendors/${name}.html`)
    await page.context().route(`**/console/${name}.json`, (route) => route.abort())
    await page.getByRole('button', { name: 'Open the console' }).click()
    await page.locator('.console [role=alert]').waitFor()
    expect(await page.locator('.console [role=alert]').textContent()).toMatch(
      /^That did not work: .* Reload the page\.$/,
    )
    await page.context().close()
  })

  test('the reference can be used by everybody', async () => {
    const found = vendors.map(async ({ name, document }) => {
      const { page, problems } = await open()
      const all: string[] = []
      for (const look of [looks.light, looks.dark]) {
        await show(page, look) // Redoc chooses its colours when it begins.
        await page.goto(`${server.address}/reference/${name}.html`)
        await page.locator('.reference h1', { hasText: document.info.title }).waitFor()
        await page.getByText('Loading...').waitFor({ state: 'detached' })
        all.push(...(await barriers(page, [look])), ...problems.splice(0))
      }
      await page.context().close()
      return all.map((text) => `${name} ${text}`)
    })
    expect((await Promise.all(found)).flat()).toEqual([])
  })

  test.for(vendors)(
    'the reference of $name names operations as clients do, and leads to evidence and back',
    async ({ name, document }, { expect }) => {
      const operation = listOperations(document).at(-1)?.operation
      const { page, problems } = await load(`/reference/${name}.html#operation/${operation?.operationId}`)
      await page.locator('.reference h2', { hasText: new RegExp(`^${operation?.operationId}`) }).waitFor()
      const row = `${name}-${operation?.operationId}-request`
      await page.locator(`.reference a[href$="/evidence/coverage.html#${row}"]`).click()
      await page.waitForURL(`**/evidence/coverage.html#${row}`)
      await page.locator(`tr[id="${row}"] a[href*="#operation/"]`).click()
      await page.waitForURL(`**/reference/${name}.html#**`)
      expect(problems).toEqual([])
      await page.context().close()
    },
  )

  test('the search of the site answers in the reference', async ({ expect }) => {
    const [{ vendor, operationId }] = operationIds as [(typeof operationIds)[number]]
    const { page } = await load(`/reference/${vendor}.html`)
    await page.locator('.reference h1').waitFor()
    await page.keyboard.press('Control+k')
    await page.locator('#localsearch-input').waitFor()
    await page.keyboard.type(operationId)
    await page.locator(`.result.selected[href^="/vendors/${vendor}/${operationId}.html"]`).waitFor()
    expect(await page.getByPlaceholder('Search docs').count()).toBe(0)
    await page.context().close()
  })

  test('the calls are copied with a button, and the mock answers them', async ({ expect }) => {
    const mock = await startMock({ vendors: await Promise.all(mockedVendors.map(({ loadMock }) => loadMock())) })
    const { page } = await open()
    for (const { name, document } of vendors) {
      await visit(page, `/vendors/${name}.html`)
      const copies: string[] = []
      for (const button of await page.locator('.language-sh:has-text("curl -i") button.copy').all()) {
        await page.evaluate("navigator.clipboard.writeText('')")
        await button.click()
        const copied = () => page.evaluate('navigator.clipboard.readText()')
        await expect.poll(copied).not.toBe('')
        copies.push(String(await copied()))
      }
      expect(copies).toHaveLength(listOperations(document).length)
      for (const text of copies) {
        expect(text).toContain(`${mockOrigin}/${name}`)
        const { stdout } = await promisify(execFile)('sh', ['-c', text.replaceAll(mockOrigin, mock.address)])
        // What was never started is not ready, says the mock as the vendor does; but it finds nothing wrong with a call.
        const [, status = ''] = /^HTTP\/1\.1 (\d{3}) /.exec(stdout) ?? []
        expect(Number(status), `${text}\n${stdout}`).toSatisfy((code: number) => code < 300 || code === 404)
        expect(stdout).not.toMatch(/^mock-finding:/im)
      }
    }
    await page.context().close()
    await mock.close()
  })

  test('deviations are filtered by text and vendor with the keyboard alone, and the address keeps the choice', async ({
    expect,
  }) => {
    const total = vendors.flatMap(({ document }) => listDeviations(document)).length
    const [first] = vendors
    const own = listDeviations(first?.document as never)
    const { page } = await load(`/evidence/deviations.html`)
    const count = page.locator('output')
    const visible = page.locator('#all-deviations tbody tr:visible')
    await expect.poll(() => count.textContent()).toBe(`${total} of ${total} deviations`)

    await page.locator('.table-filter select').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => count.textContent()).toBe(`${own.length} of ${total} deviations`)
    expect(await visible.count()).toBe(own.length)

    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type(own[0]?.id ?? '')
    await expect.poll(() => visible.count()).toBe(1)
    expect(await visible.first().getAttribute('id')).toBe(`${first?.name}-${own[0]?.id}`)

    const reloaded = await load(new URL(page.url()).pathname + new URL(page.url()).search)
    await expect.poll(() => reloaded.page.locator('output').textContent()).toBe(`1 of ${total} deviations`)
    await reloaded.page.context().close()
    await page.context().close()
  })

  test('a reader goes on and back among places of a page, and among pages', async ({ expect }) => {
    const [{ name }] = vendors as [(typeof vendors)[number]]
    const { page, problems } = await load(`/vendors/${name}.html`)
    const heading = () => page.locator('h1').textContent()
    const title = await heading()
    await page.locator('.VPDoc .aside a[href="#job-states"]').click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#job-states')
    await page.goBack()
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    expect(await heading()).toBe(title)

    await page.locator('.VPSidebar a[href="/start.html"]').click()
    await page.waitForURL('**/start.html')
    await expect.poll(heading).not.toBe(title)
    await page.goBack()
    await expect.poll(heading).toBe(title)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('the search box finds an operation with the keyboard alone', async ({ expect }) => {
    const { page } = await load('/')
    const [{ vendor, operationId }] = operationIds as [(typeof operationIds)[number]]
    const address = `/vendors/${vendor}/${operationId}.html`
    await page.keyboard.press('/')
    await page.locator('#localsearch-input').waitFor()
    await page.keyboard.type(operationId)
    // What is found for the first letters may be another page.
    await page.locator(`.result.selected[href^="${address}"]`).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toBe(address)
    await page.context().close()
  })
})

/** The whole report of the command, with files named from the folder on. */
async function commandReport(path: string) {
  const report = await checkRecording([path], contracts, { profile: 'consumer', coverage: {} })
  return JSON.parse(JSON.stringify(report).replaceAll(`${dirname(path)}/`, '')) as RecordingReport
}

/** An exchange that the consumer profile refuses too. */
function refusedByAll(vendor: (typeof vendors)[number]) {
  const found = readCases(vendor, 'rejects').find(({ profile }) => profile === 'consumer')
  if (found === undefined) throw new Error(`${vendor.name} has no reject of the consumer profile`)
  return found.exchange
}

// As its readers see it: with its content policy, and once it is loaded without a network.
describe.skipIf(!isThere).concurrent('the page of the judge in Chromium', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveFolder>>
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'judge-page-'))
    server = await serveFolder(site)
    browser = await launchChromium(closedNetwork)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The page, ready and cut off from the network, with what it asks for from then on. */
  async function openJudge(options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options)
    context.setDefaultTimeout(0)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
    await page.goto(`${server.address}/judge.html`)
    await page.getByText('Ready.').waitFor()
    context.on('request', (request) => problems.push(`request: ${request.url()}`))
    await context.setOffline(true)
    return { page, context, problems }
  }

  async function savedReport(page: Page): Promise<RecordingReport> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the report as JSON' }).click(),
    ])
    return JSON.parse(readFileSync(await download.path(), 'utf8')) as RecordingReport
  }

  const recording = (name: string, exchanges: readonly unknown[]) => {
    const file = join(folder, name)
    writeFileSync(file, exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join(''))
    return file
  }
  const filesField = (page: Page) => page.getByLabel('Choose files')

  test.for(vendors)(
    'samples, accepts and rejects of $name get the report of the command, without a request',
    async (vendor, { expect }) => {
      const { page, context, problems } = await openJudge()
      const samples = join(repository, 'conformance', vendor.name, 'samples')
      await page.getByLabel('Choose a folder').setInputFiles(samples)
      await page.locator('#verdict').waitFor()
      expect(await savedReport(page)).toEqual(await commandReport(samples))
      for (const kind of ['accepts', 'rejects'] as const) {
        const cases = readCases(vendor, kind)
        const file = recording(
          `${vendor.name}-${kind}.ndjson`,
          cases.map(({ exchange }) => exchange),
        )
        await filesField(page).setInputFiles(file)
        await page.locator('#verdict').waitFor()
        const report = await savedReport(page)
        expect(report.summary.exchanges).toBe(cases.length)
        expect(report).toEqual(await commandReport(file))
      }
      expect(problems).toEqual([])
      await context.close()
    },
  )

  test('recordings in the formats of others get the report of the command, packed or not', async ({ expect }) => {
    const { page, context, problems } = await openJudge()
    const fixtures = join(repository, 'src/recordings/readers/_fixtures')
    await page.getByLabel('Choose a folder').setInputFiles(fixtures)
    await page.locator('#verdict').waitFor()
    const report = await savedReport(page)
    expect(report.summary.exchanges).toBeGreaterThan(10)
    expect(report).toEqual(await commandReport(fixtures))
    const packed = join(folder, 'packed.har.gz')
    const [sample = ''] = globSync(`conformance/${vendors[0]?.name}/samples/*.har`, { cwd: repository })
    writeFileSync(packed, gzipSync(readFileSync(join(repository, sample))))
    await filesField(page).setInputFiles(packed)
    await page.locator('#verdict').waitFor()
    expect(await savedReport(page)).toEqual(await commandReport(packed))
    expect(problems).toEqual([])
    await context.close()
  })

  test('neither the page nor its worker can hand on what it was given, whatever its program tries', async ({
    expect,
  }) => {
    const taken: string[] = []
    const listener = createServer(({ url = '' }, response) => {
      taken.push(url)
      response.setHeader('Access-Control-Allow-Origin', '*').end()
    })
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const { page, context } = await openJudge()
    await context.setOffline(false)
    const elsewhere = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
    const send = async (addresses: readonly string[]) => {
      const sent = addresses.map((address) =>
        fetch(address).then(
          () => `${address} was reached`,
          () => 'refused',
        ),
      )
      return Promise.all(sent)
    }
    const addresses = [`${elsewhere}/fetched`, `${server.address}/judge.md`]
    const [worker] = page.workers()
    expect(await page.evaluate(send, addresses)).toEqual(['refused', 'refused'])
    expect(await worker?.evaluate(send, addresses)).toEqual(['refused', 'refused'])
    const failed = await page.locator('body').evaluate((body, address) => {
      const image = body.ownerDocument.createElement('img')
      image.src = `${address}/image`
      return new Promise((resolve) => image.addEventListener('error', () => resolve(true)))
    }, elsewhere)
    expect(failed).toBe(true)
    // It would have been heard.
    await fetch(`${elsewhere}/heard`)
    expect(taken).toEqual(['/heard'])
    await context.close()
    await new Promise((resolve) => listener.close(resolve))
  })

  test('whoever comes to it by a link within the site gets its content policy too', async ({ expect }) => {
    const { page, context } = await openJudge()
    await context.setOffline(false)
    await page.goto(`${server.address}/glossary.html`)
    await page
      .locator('a[href="/judge.html"]')
      .first()
      .evaluate((link) => link.removeAttribute('target'))
    await page.locator('a[href="/judge.html"]').first().click()
    await page.getByText('Ready.').waitFor()
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
    await context.close()
  })

  test('without its program it takes nothing, and says so', async ({ expect }) => {
    const context = await browser.newContext()
    context.setDefaultTimeout(0)
    await context.route(/judgeWorker/, (route) => route.abort())
    const page = await context.newPage()
    await page.goto(`${server.address}/judge.html`)
    await page.getByText('The judge did not load').waitFor()
    expect(await filesField(page).isDisabled()).toBe(true)
    await context.close()
  })

  test('of 50 MB the progress is shown, and it can be cancelled', async ({ expect }) => {
    const { page, context, problems } = await openJudge()
    const [vendor] = vendors as [(typeof vendors)[number]]
    const exchange = refusedByAll(vendor)
    const line = `${JSON.stringify(exchange)}\n`
    const count = Math.ceil(50e6 / Buffer.byteLength(line))
    const file = join(folder, 'large.ndjson')
    writeFileSync(file, line.repeat(count))
    await filesField(page).setInputFiles(file)
    const shown = new Set<number>()
    const bar = page.locator('progress')
    while ((await page.locator('#verdict').count()) === 0) {
      const [value] = await bar.evaluateAll((bars) => bars.map((one) => Number(one.getAttribute('value'))))
      if (value !== undefined) shown.add(value)
    }
    expect([...shown]).toEqual([...shown].sort((one, other) => one - other))
    expect(shown.size).toBeGreaterThan(10)
    await expect
      .poll(() => page.locator('.judge-verdict').textContent())
      .toContain(`${count} of ${count} exchanges judged`)

    await filesField(page).setInputFiles(file)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.locator('#verdict').waitFor()
    expect(await page.locator('.judge-verdict').textContent()).toContain('interrupted, so that the rest was not read')
    expect(problems).toEqual([])
    await context.close()
  })

  test('it can be used with the keyboard alone', async ({ expect }) => {
    const { page, context, problems } = await openJudge()
    // Before any key: Chromium shows a window of its own to whoever does not listen yet.
    const chosen = page.waitForEvent('filechooser')
    const [vendor] = vendors as [(typeof vendors)[number]]
    const exchange = refusedByAll(vendor)
    const focused = () =>
      page.locator(':focus').evaluate((element) => element.closest('label, button, summary, h2')?.textContent ?? '')
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 200 && !(await focused()).startsWith(name); steps++) await page.keyboard.press('Tab')
      expect(await focused()).toContain(name)
    }
    await page.locator('.judge-status').evaluate((element) => {
      element.setAttribute('tabindex', '-1')
      ;(element as unknown as { focus: () => void }).focus()
    })
    await tabTo('Choose files')
    await page.keyboard.press('Enter')
    await (await chosen).setFiles(recording('keyboard.ndjson', [exchange]))
    await expect.poll(focused).toBe('There are findings.')

    await tabTo('Redact and save')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('redacted-keyboard.ndjson')
    expect(await focused()).toBe('Redact and save the recording')
    const { operationId } = vendor.contract.lifecycles.export.wait

    await page
      .locator('.judge-one summary')
      .evaluate((element) => (element as unknown as { focus: () => void }).focus())
    await page.keyboard.press('Enter')
    await tabTo('Operation')
    const operations = Object.keys(vendor.contract.description.operations)
    for (const _ of operations.slice(0, operations.indexOf(operationId))) await page.keyboard.press('ArrowDown')
    await tabTo('Body')
    await page.keyboard.type('{"status": [7]}')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('.judge-where').first().textContent())
      .toContain(`${vendor.name} ${operationId}`)
    await expect.poll(focused).toBe('There are findings.')

    await page.evaluate((text) => {
      const { clipboard } = globalThis.navigator as unknown as {
        clipboard: { writeText: (text: string) => Promise<void> }
      }
      return clipboard.writeText(text)
    }, JSON.stringify(exchange))
    await page.getByLabel('Or paste its text').focus()
    await page.keyboard.press('ControlOrMeta+v')
    await expect.poll(() => page.locator('figcaption').first().textContent()).toMatch(/^pasted text:1:/)
    expect(problems).toEqual([])
    await context.close()
  })

  test('what it found can be read by everybody, at every width', async ({ expect }) => {
    const { page, context, problems } = await openJudge({ bypassCSP: true })
    const all = vendors.flatMap((vendor) => readCases(vendor, 'rejects').map(({ exchange }) => exchange))
    await filesField(page).setInputFiles([
      recording('rejects.ndjson', all),
      join(repository, 'src/recordings/readers/_fixtures/polly.har'),
    ])
    await page.locator('#verdict').waitFor()
    await page.locator('.judge-one summary').click()
    await page.getByRole('button', { name: 'Redact and save' }).click()
    await page.locator('.judge-told').waitFor()
    const session = await page.context().newCDPSession(page)
    const found = [
      ...(await barriers(page, [looks.light, looks.dark, ...otherLooks])),
      ...(await unreadable(page, session)),
    ]
    await page.setViewportSize({ width: 390, height: 844 })
    found.push(...(await missedTargets(page)))
    expect([...found, ...problems]).toEqual([])
    await context.close()
  })
})

/** One page of each kind. */
const models = [
  /^index/,
  /^start/,
  /^evidence\/deviations/,
  /^vendors\/lex-v2\.html/,
  /\/createExport/,
  /^library\/lex-v2/,
  /^command/,
]
const isModel = (path: string) => models.some((model) => model.test(path))

/** How a page is looked at, and with which rules of axe; with all when none is named. */
interface Look {
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly rules?: readonly string[]
}

/** Two looks that between them need every style. */
const looks = {
  light: { colorScheme: 'light', width: 1440 },
  dark: { colorScheme: 'dark', width: 390 },
} satisfies Record<string, Look>
const otherLooks: readonly Look[] = [
  { colorScheme: 'dark', width: 1440, rules: ['color-contrast'] },
  { colorScheme: 'light', width: 390, rules: ['color-contrast'] },
]

/** Every look at one page of each kind, with its frame; the others share the parts and styles, so one look is enough. */
function looksAt(path: string, index: number): readonly Look[] {
  if (isModel(path)) return [looks.light, looks.dark, ...otherLooks]
  return [index % 2 === 0 ? looks.light : looks.dark]
}

async function show(page: Page, { colorScheme, width }: Look) {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
}

/** What axe finds serious, and whether the page is too wide. */
async function barriers(page: Page, looks: readonly Look[], scope?: string): Promise<string[]> {
  const found: string[] = []
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important }' })
  await page.evaluate(axe.source)
  for (const look of looks) {
    await show(page, look)
    const all = [...(await violations(page, scope, look.rules)), ...(await tooWide(page))]
    found.push(...all.map((text) => `(${look.width}, ${look.colorScheme}) ${text}`))
  }
  return found
}

/** A phone, a tablet and a desk, as CSS pixels. */
const widths = [390, 820, 1440]

/** At each width: text on text, words that the end of a line or an edge cuts, and whether the page is too wide. */
async function unreadable(page: Page, session: CDPSession): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const boxes = await textBoxes(session)
    if (boxes.length === 0) found.push(`(${width}) shows no text`)
    found.push(
      ...(await tooWide(page)).map((text) => `(${width}) ${text}`),
      ...overlaps(boxes).map(([one, other]) => `(${width}) "${one.text}" stands on "${other.text}"`),
      ...boxes.filter(({ isBroken }) => isBroken).map(({ text }) => `(${width}) "${text}" ends inside a word`),
      ...boxes.filter(({ isCut }) => isCut).map(({ text }) => `(${width}) "${text}" is cut by an edge`),
    )
  }
  return found
}

/** What can be pressed and is not there for a finger, 44 px wide and high, that comes down on its middle. */
const missedTargets = (page: Page) =>
  page.locator('button, input, select, summary, nav a, aside a, .VPNav a, .VPHero a').evaluateAll((targets) =>
    targets.flatMap((target) => {
      if (!target.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return []
      target.scrollIntoView({ block: 'center' })
      const { left, right, top, bottom, width } = target.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      if (width === 0) return []
      const hits = (x: number, y: number) => {
        const seen = target.ownerDocument.elementFromPoint(x, y)
        return seen !== null && (target.contains(seen) || seen.closest('label')?.contains(target) === true)
      }
      // A menu that is open stands on the rest.
      if (!hits(x, y)) return []
      const isHit = [hits(x - 21, y), hits(x + 21, y), hits(x, y - 21), hits(x, y + 21)].every(Boolean)
      return isHit ? [] : [target.outerHTML.slice(0, 120)]
    }),
  )

async function tooWide(page: Page): Promise<string[]> {
  const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
  return Number(excess) > 0 ? [`is ${excess} px too wide`] : []
}

/** What axe finds serious or critical, as `rule: where`. */
async function violations(page: Page, scope?: string, rules?: readonly string[]): Promise<string[]> {
  const options = { resultTypes: ['violations'], preload: false, ...(rules === undefined ? {} : { runOnly: rules }) }
  const place = scope === undefined ? 'document' : JSON.stringify(scope)
  const { violations: found } = (await page.evaluate(`axe.run(${place}, ${JSON.stringify(options)})`)) as axe.AxeResults
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    )
}
