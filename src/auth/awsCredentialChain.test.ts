import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { type Answer, startLoopbackServer } from '../_testing/loopbackServer.ts'
import { type AwsCredentialSources, awsCredentialChain } from './awsCredentialChain.ts'
import { CredentialChainError } from './CredentialChainError.ts'
import { CredentialsError } from './errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'aws-chain-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

let count = 0
/** Writes a file of profiles, of which AWS's package keeps what it has read by its path. */
function profiles(text: string): void {
  const file = join(folder, `credentials-${count++}`)
  writeFileSync(file, text)
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', file)
}

// What whoever runs the tests has set.
beforeEach(() => {
  const own = Object.keys(process.env).filter((name) => name.startsWith('AWS_'))
  const kept = ['AWS_EC2_METADATA_DISABLED', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']
  for (const name of own) if (!kept.includes(name)) vi.stubEnv(name, undefined)
})

const keysOf = (name: string) => `[${name}]\naws_access_key_id = ${name}-id\naws_secret_access_key = ${name}-key\n`

test.each([
  ['the profile that is asked for', { profile: 'nightly' }, undefined, 'nightly'],
  ['that profile, whatever AWS_PROFILE says', { profile: 'nightly' }, 'other', 'nightly'],
  ['the profile of AWS_PROFILE', {}, 'other', 'other'],
  ['the default profile', {}, undefined, 'default'],
])('credentials of %s are given', async (_, options, profile, expected) => {
  profiles(`${keysOf('default')}${keysOf('nightly')}${keysOf('other')}`)
  vi.stubEnv('AWS_PROFILE', profile)
  const { accessKeyId, secretAccessKey } = await awsCredentialChain(options)()
  expect({ accessKeyId, secretAccessKey }).toEqual({
    accessKeyId: `${expected}-id`,
    secretAccessKey: `${expected}-key`,
  })
})

/** A container's address for credentials, whose nth answer expires so many minutes from now. */
async function container(minutes: readonly number[]) {
  const server = await startLoopbackServer(({ headers }): Answer => {
    if (headers.authorization !== 'planted-token') return { status: 401, body: '{}' }
    const expiresMs = Date.now() + (minutes[server.seen.length - 1] ?? 60) * 60_000
    return {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        AccessKeyId: `id-${server.seen.length}`,
        SecretAccessKey: 'planted-key',
        Token: 'planted-session',
        Expiration: new Date(expiresMs).toISOString(),
      }),
    }
  })
  onTestFinished(() => server.close())
  vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${server.address}/credentials`)
  vi.stubEnv('AWS_CONTAINER_AUTHORIZATION_TOKEN', 'planted-token')
  return server
}

test('credentials of a container are asked for once, and again when they end within a minute', async () => {
  const server = await container([0.5, 60])
  const provider = awsCredentialChain()
  const ids = [(await provider()).accessKeyId, (await provider()).accessKeyId, (await provider()).accessKeyId]
  expect(ids).toEqual(['id-1', 'id-2', 'id-2'])
  expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /credentials', 'GET /credentials'])
})

test('a client signs with them, session token included, and takes fresh ones when they end', async () => {
  await container([0.5, 60])
  const sent: (readonly [string | undefined, string | null])[] = []
  const lex = createLexV2Client({
    region: 'eu-west-1',
    credentials: awsCredentialChain(),
    fetch: async (input) => {
      const { headers } = input as Request
      const [, id] = /Credential=([^/]+)/.exec(headers.get('authorization') ?? '') ?? []
      sent.push([id, headers.get('x-amz-security-token')])
      return Response.json({})
    },
  })
  for (let call = 0; call < 3; call++) await lex.describeExport({ exportId: 'EXPORT0001' })
  expect(sent).toEqual([
    ['id-1', 'planted-session'],
    ['id-2', 'planted-session'],
    ['id-2', 'planted-session'],
  ])
})

const failure = async (provider: () => Promise<unknown>) => {
  const error = await provider().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(CredentialsError)
  const { name, code, message, cause } = error as CredentialsError & { readonly cause?: unknown }
  expect(cause).toBeUndefined()
  return { name, code, message }
}
const told = (message: string) => ({
  name: 'CredentialsError',
  code: 'INVALID_CREDENTIALS',
  message: `[export-contracts] awsSigV4: ${message}`,
})

test('a profile that is not there is told, and not replaced by what the machine has', async () => {
  const server = await container([60])
  profiles(keysOf('default'))
  expect(await failure(awsCredentialChain({ profile: 'nightly' }))).toEqual(
    told(
      'the profile "nightly" gave none: Could not resolve credentials using profile: [nightly] in configuration/credentials file(s)',
    ),
  )
  expect(server.seen).toEqual([])
})

test('nothing anywhere is told', async () => {
  expect(await failure(awsCredentialChain())).toEqual(
    told('@aws-sdk/credential-providers gave none: Could not load credentials from any providers'),
  )
})

test.each([
  ['fails', 'node -e "console.error(\'planted\');process.exit(1)" planted'],
  ['prints no JSON', 'echo planted'],
])('a process that %s is told without its command and its output', async (_, command) => {
  profiles(`[nightly]\ncredential_process = ${command}\n`)
  expect(await failure(awsCredentialChain({ profile: 'nightly' }))).toEqual(
    told(
      `the profile "nightly" gave none: CredentialsProviderError, whose words may hold secrets. Try it with AWS's own command line`,
    ),
  )
})

test('what is not installed is told with the way to install it, each time', async () => {
  const load = async (): Promise<AwsCredentialSources> => {
    throw Object.assign(new Error("Cannot find package '@aws-sdk/credential-providers'"), {
      code: 'ERR_MODULE_NOT_FOUND',
    })
  }
  const provider = awsCredentialChain({}, load)
  const expected = told(
    '@aws-sdk/credential-providers cannot be loaded (ERR_MODULE_NOT_FOUND); npm install @aws-sdk/credential-providers brings it',
  )
  expect(await failure(provider)).toEqual(expected)
  expect(await failure(provider)).toEqual(expected)
})

test('a client that has none says so in the same words', async () => {
  const lex = createLexV2Client({ region: 'eu-west-1', credentials: awsCredentialChain({ profile: 'nightly' }) })
  await expect(lex.describeExport({ exportId: 'EXPORT0001' })).rejects.toThrow(
    new CredentialChainError(
      'awsSigV4',
      'the profile "nightly" gave none: Could not resolve credentials using profile: [nightly] in configuration/credentials file(s)',
    ),
  )
})

test('a failure is not kept', async () => {
  let asked = 0
  const keys = { accessKeyId: 'id', secretAccessKey: 'key' }
  const fromNodeProviderChain = () => async () => {
    asked += 1
    if (asked === 1) throw new Error('not yet')
    return keys
  }
  const provider = awsCredentialChain({}, async () => ({ fromIni: fromNodeProviderChain, fromNodeProviderChain }))
  expect(await failure(provider)).toEqual(told('@aws-sdk/credential-providers gave none: not yet'))
  expect([await provider(), await provider(), asked]).toEqual([keys, keys, 2])
})
