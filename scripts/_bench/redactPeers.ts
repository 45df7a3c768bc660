import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'
import { loadSecretlint } from '../../src/redact/check/secretlint.ts'
import { repository } from '../_lib/repository.ts'
import type { RedactPeer } from './redactTable.ts'

const folder = join(repository, 'out/redact-peers')
const cleanerVersion = '0.0.4'
const sanitizerCommit = '2e889e51500c57303b94dce8c055239f9febd598'

/** The tools of others, each with all that it can take out; they are fetched into `out/` when they are not there. */
export async function loadRedactPeers(): Promise<RedactPeer[]> {
  mkdirSync(folder, { recursive: true })
  const secretlint = await loadSecretlint()
  if (secretlint === undefined) throw new Error('secretlint is not installed. Run npm ci.')
  return [
    await loadSanitizer(),
    loadCleaner(),
    { name: 'secretlint 13.1.0', detects: async (text) => (await secretlint(text)).length > 0 },
  ]
}

// https://github.com/cloudflare/har-sanitizer: its page offers every header, cookie, parameter and media type it sees.
async function loadSanitizer(): Promise<RedactPeer> {
  const source = join(folder, `har_sanitize-${sanitizerCommit.slice(0, 7)}.tsx`)
  if (!existsSync(source)) {
    const address = `https://raw.githubusercontent.com/cloudflare/har-sanitizer/${sanitizerCommit}/src/lib/har_sanitize.tsx`
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answers ${response.status}. Save the file as ${source}.`)
    writeFileSync(source, await response.text())
  }
  const { readFileSync } = await import('node:fs')
  const compiled = source.replace(/tsx$/, 'mjs')
  // It prints its options each time.
  writeFileSync(
    compiled,
    transformSync(readFileSync(source, 'utf8'), { loader: 'tsx' }).code.replace(/^\s*console\.log\(.*$/m, ''),
  )
  const { sanitize, defaultScrubItems } = (await import(pathToFileURL(compiled).href)) as {
    readonly sanitize: (text: string, options: object) => string
    readonly defaultScrubItems: readonly string[]
  }
  const options = {
    scrubWords: defaultScrubItems,
    allCookies: true,
    allHeaders: true,
    allQueryArgs: true,
    allMimeTypes: true,
    allPostParams: true,
  }
  return { name: `Cloudflare har-sanitizer ${sanitizerCommit.slice(0, 7)}`, redact: (text) => sanitize(text, options) }
}

// https://www.npmjs.com/package/har-cleaner
function loadCleaner(): RedactPeer {
  const require = createRequire(join(folder, 'package.json'))
  if (!existsSync(join(folder, 'node_modules/har-cleaner'))) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
    execFileSync('npm', ['install', '--ignore-scripts', `har-cleaner@${cleanerVersion}`], {
      cwd: folder,
      stdio: 'ignore',
    })
  }
  const cleaner = 'har-cleaner' // Not one of ours: it is installed below `out/`.
  const { sanitizeHar } = require(cleaner) as { readonly sanitizeHar: (har: unknown, options: object) => unknown }
  const all = Object.fromEntries(
    ['Cookies', 'RequestHeaders', 'ResponseHeaders', 'QueryParams', 'PostParams', 'BodyContents'].map((part) => [
      `scrubAll${part}`,
      true,
    ]),
  )
  return { name: `har-cleaner ${cleanerVersion}`, redact: (text) => JSON.stringify(sanitizeHar(JSON.parse(text), all)) }
}
