import { chromium } from 'playwright-core'
import { exportExchanges } from './exportServer.ts'

export const chromiumPath = '/usr/bin/chromium'

/** Writes the four exchanges as a HAR that Playwright's Chromium recorded; a path that ends in .zip gets an archive. */
export async function recordWithChromium(address: string, path: string, content: 'embed' | 'attach'): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({ recordHar: { path, content, urlFilter: '**/export**' } })
    const page = await context.newPage()
    await page.goto(address)
    for (const { request } of exportExchanges) {
      const init = 'body' in request ? { body: request.body, headers: { 'content-type': request.mediaType } } : {}
      await page.evaluate(
        async ([url, options]) => {
          await (await fetch(url, options)).text()
        },
        [address + request.path, { method: request.method, ...init }] as const,
      )
    }
    await context.close()
  } finally {
    await browser.close()
  }
}
