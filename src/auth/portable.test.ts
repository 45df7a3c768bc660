import { resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { authContext } from './_testing/authContext.ts'
import { schemesInUse } from './_testing/usedSchemes.ts'
import type { AuthScheme } from './authScheme.ts'

// Browsers and workers have no modules of Node and none of these globals.
const absent = ['process', 'Buffer', 'require', 'global', 'setImmediate', '__dirname', '__filename']

async function loadAsBrowser(file: string): Promise<Record<string, (options: object) => AuthScheme<unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, file)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser', // An import of a Node module fails the build.
  })
  const [{ text } = { text: '' }] = outputFiles
  expect(text).not.toMatch(/globalThis\.(process|Buffer)/)
  const module = { exports: {} }
  compileFunction(text, ['module', ...absent])(module)
  return module.exports
}

const answer = async () => Response.json({ access_token: 'token', token_type: 'Bearer' })

test('there are schemes to run', () => expect(schemesInUse).not.toEqual([]))

/** What is known of the header's form. */
const forms: Readonly<Record<string, RegExp>> = {
  awsSigV4: /^AWS4-HMAC-SHA256 /,
  wsse: /^UsernameToken /,
  koreJwt: /^eyJ/,
  oauth2ClientCredentials: /^Bearer token$/,
}

test.each(schemesInUse)(
  '$scheme runs for $vendor.name without anything of Node',
  async ({ scheme, settings, credentials, header }) => {
    const made = (await loadAsBrowser(`${scheme}.ts`))[scheme]?.(settings)
    const context = authContext({ fetch: answer, variables: { region: 'eu-west-1' } })
    const request = new Request('https://api.invalid/', { method: 'POST', body: '{}' })
    const authorized = await made?.create(credentials, context).authorize(request)
    expect(authorized?.headers.get(header)).toMatch(forms[scheme] ?? /./)
  },
)
