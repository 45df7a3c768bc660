import { resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { authContext } from './_testing/authContext.ts'
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

test.each([
  ['awsSigV4', { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }, 'authorization', /^AWS4-HMAC-SHA256 /],
  ['wsse', { username: 'customer001', secret: 'secret' }, 'x-wsse', /^UsernameToken /],
  ['koreJwt', { clientId: 'cs-1', clientSecret: 'secret' }, 'auth', /^eyJ/],
  ['oauth2ClientCredentials', { clientId: 'id', clientSecret: 'secret' }, 'authorization', /^Bearer token$/],
])('%s runs without anything of Node', async (name, credentials, header, value) => {
  const factory = (await loadAsBrowser(`${name}.ts`))[name]
  const scheme = factory?.({ service: 'lex', tokenUrl: 'https://auth.invalid/token' })
  const context = authContext({ fetch: answer, variables: { region: 'eu-west-1' } })
  const request = new Request('https://api.invalid/', { method: 'POST', body: '{}' })
  const authorized = await scheme?.create(credentials, context).authorize(request)
  expect(authorized?.headers.get(header)).toMatch(value)
})
