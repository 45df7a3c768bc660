import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from './_docs/chromium.ts'
import { siteFolder } from './_docs/folders.ts'
import { serveFolder } from './_docs/serveFolder.ts'
import { loadVendors } from './_lib/generated.ts'
import { listOperations } from './_lib/openapi.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { formatTable } from './_start/formatTable.ts'

/** What the tools of Chromium call slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
// https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
const slow = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }

/** What programs paint once they have come. */
const settleMs = 3_000

/** Opens a page of each kind of the built site over a slow line, and prints what it loads and when its largest part is painted. */
await runScript(async () => {
  const site = join(repository, siteFolder)
  if (!existsSync(site))
    throw new ProblemsError([{ file: siteFolder, line: 0, message: 'is not there. Run npm run docs.' }])
  const server = await serveFolder(site)
  const browser = await launchChromium()
  try {
    const rows: string[][] = []
    for (const page of await pagesOfEachKind()) rows.push([page, ...(await measure(browser, server.address + page))])
    console.log(formatTable(['page', 'kB, gzip', 'largest paint, s'], rows))
  } finally {
    await browser.close()
    await server.close()
  }
})

async function measure(browser: Browser, address: string): Promise<[kilobytes: string, paint: string]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.addInitScript(
    "new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) window.largestPaint = startTime }).observe({ type: 'largest-contentful-paint', buffered: true })",
  )
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(settleMs)
  const paintMs = Number(await page.evaluate('window.largestPaint'))
  await page.close()
  return [(bytes / 1000).toFixed(0), (paintMs / 1000).toFixed(2)]
}

async function pagesOfEachKind(): Promise<string[]> {
  const own = (await loadVendors()).flatMap(({ name, document }) => {
    const [first] = listOperations(document)
    return [`/vendors/${name}.html`, `/vendors/${name}/${first?.operation.operationId}.html`, `/reference/${name}.html`]
  })
  return ['/', '/start.html', '/guides/clients.html', '/evidence/deviations.html', '/evidence/coverage.html', ...own]
}
