import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, quietArguments } from './_docs/chromium.ts'
import { listDeviations } from './_lib/deviations.ts'
import { loadGenerated } from './_lib/generated.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'

const vendors = await Promise.all(readRegistry().map(loadGenerated))
const executablePath = findChromium()
const address = (page: string) => pathToFileURL(join(repository, 'docs/_site', page)).href

if (process.env['CI'] !== undefined) {
  test('Chromium is there, because nothing may be left out in CI', () => {
    expect(executablePath, 'Install the Debian package chromium, or set CHROMIUM.').toBeDefined()
  })
}

if (executablePath === undefined)
  console.warn('No Chromium found: the pages are not tested in a browser. Set CHROMIUM.')

describe.skipIf(executablePath === undefined)('the docs site in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    execFileSync(process.execPath, [join(repository, 'scripts/docs.ts')], { stdio: 'pipe' })
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: quietArguments })
  }, 120_000)
  afterAll(() => browser?.close())

  /** Loads a page with the network closed, and gives back its text and what it tried to reach. */
  async function load(name: string) {
    const page = await browser.newPage()
    const outside: string[] = []
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.route('**/*', (route) => {
      const url = route.request().url()
      if (/^(file|data|blob):/.test(url)) return route.continue()
      outside.push(url)
      return route.abort()
    })
    await page.goto(address(name), { waitUntil: 'load' })
    return { page, outside, errors }
  }

  test('the index leads to each vendor and lists each deviation, without a request to anywhere', async () => {
    const { page, outside, errors } = await load('index.html')
    const links = await page.locator('a').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')))
    expect(links).toEqual(expect.arrayContaining(vendors.map(({ name }) => `${name}.html`)))
    expect(await page.locator('tr[id]').count()).toBe(
      vendors.flatMap(({ document }) => listDeviations(document)).length,
    )
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
    await page.close()
  })

  test.each(vendors)(
    'the reference of $name shows each operation, without a request to anywhere',
    async ({ name, document, contract }) => {
      const { page, outside, errors } = await load(`${name}.html`)
      await page.getByRole('heading', { name: document.info.title }).first().waitFor()
      for (const { path } of Object.values(contract.description.operations))
        await page.getByText(path, { exact: false }).first().waitFor()
      expect({ outside, errors }).toEqual({ outside: [], errors: [] })
      await page.close()
    },
  )
})
