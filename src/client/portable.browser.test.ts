import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { findChromium, launchChromium } from '../../scripts/_docs/chromium.ts'
import { bundleCalls, bundledResults } from './_testing/bundleCalls.ts'

test.skipIf(findChromium() === undefined)('the clients of all vendors in one script run in Chromium', async () => {
  const script = await bundleCalls()
  const server = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end('<title>t</title>'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(0)
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.addScriptTag({ content: script })
    expect(JSON.parse(await page.evaluate('callAll()'))).toEqual(bundledResults)
  } finally {
    await browser.close()
    server.close()
  }
})
