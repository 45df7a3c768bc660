import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, launchChromium } from '../../../scripts/_docs/chromium.ts'
import { startExportServer } from './_testing/exportServer.ts'
import { outlines, recordedOutlines } from './_testing/outlines.ts'
import { exchangesOf, readAll, skippedOf } from './_testing/readAll.ts'
import { recordWithChromium } from './_testing/recordWithChromium.ts'

describe.skipIf(findChromium() === undefined)('Playwright, as it is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-readers-'))
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    { file: 'a.har', content: 'embed' as const },
    { file: 'b/har.har', content: 'attach' as const },
    { file: 'c.zip', content: 'attach' as const },
  ])('$content in $file', async ({ file, content }) => {
    const path = join(folder, file)
    const server = await startExportServer()
    try {
      await recordWithChromium(browser, server.address, path, content)
    } finally {
      await server.close()
    }
    const items = await readAll([path])
    expect(skippedOf(items)).toEqual([])
    expect(outlines(exchangesOf(items))).toEqual(recordedOutlines)
  })
})
