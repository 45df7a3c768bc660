import type { Browser } from 'playwright-core'
import { exportExchanges } from './exportServer.ts'

/** Writes the four exchanges as a HAR that Playwright's Chromium recorded; a path that ends in .zip gets an archive. */
export async function recordWithChromium(
  browser: Browser,
  address: string,
  path: string,
  content: 'embed' | 'attach',
): Promise<void> {
  const context = await browser.newContext({ recordHar: { path, content, urlFilter: '**/export**' } })
  context.setDefaultTimeout(0)
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
}
