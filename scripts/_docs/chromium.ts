import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Debian and its relatives put Chromium; `CHROMIUM` names another place. */
const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser for page tests; undefined when there is none. */
export function findChromium(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place))
}

// Without these the browser itself calls home.
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/**
 * Starts the browser for page tests. It may take its time, as all that pages do should: whoever opens a page sets the
 * default timeout of its context to 0, so that no test depends on how busy the machine is.
 * @throws {Error} when there is no browser
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('there is no Chromium; set CHROMIUM')
  return chromium.launch({ executablePath, args: [...quietArguments, ...more], timeout: 0 })
}
