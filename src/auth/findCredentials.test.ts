import { expect, test } from 'vitest'
import type { CreateCredentialProvider } from './authScheme.ts'
import { environment } from './awsSigV4.ts'
import { CredentialChainError } from './CredentialChainError.ts'
import { findCredentials } from './findCredentials.ts'

const keys = { accessKeyId: 'id', secretAccessKey: 'key' }
const sets = environment('A_VENDOR')
const set = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'key' }

/** A vendor whose chain notes the profile of each time that it is asked. */
function vendor(answer: () => Promise<unknown> = async () => keys) {
  const asked: (string | undefined)[] = []
  const create: CreateCredentialProvider =
    ({ profile }) =>
    async () => {
      asked.push(profile)
      return answer()
    }
  return { asked, chains: { awsCredentialChain: async () => create } }
}

test('variables are taken without a look at the chain', async () => {
  const { asked, chains } = vendor()
  expect(await findCredentials(sets, { ...set, AWS_PROFILE: 'p' }, '', chains)).toEqual({
    found: { credentials: keys, server: {} },
  })
  expect(asked).toEqual([])
})

test('the provider of a chain is asked at once, and given on', async () => {
  const { asked, chains } = vendor()
  const { found } = await findCredentials(sets, { TO_AWS_PROFILE: 'p', AWS_REGION: 'r' }, 'TO_', chains)
  expect(found).toEqual({ credentials: expect.any(Function), server: { region: 'r' } })
  expect(asked).toEqual(['p'])
  const provider = found?.credentials as () => Promise<unknown>
  expect(await provider()).toBe(keys)
})

test('half of the variables is nothing, and no chain is asked', async () => {
  const { asked, chains } = vendor()
  expect(await findCredentials(sets, { AWS_SECRET_ACCESS_KEY: 'key' }, '', chains)).toEqual({})
  expect(asked).toEqual([])
})

test('what a chain says is given back, and a fault of ours is thrown', async () => {
  const failing = (error: Error) => vendor(() => Promise.reject(error)).chains
  expect(await findCredentials(sets, {}, '', failing(new CredentialChainError('aScheme', 'it has none')))).toEqual({
    chainProblem: 'it has none',
  })
  await expect(findCredentials(sets, {}, '', failing(new TypeError('a fault')))).rejects.toThrow(
    new TypeError('a fault'),
  )
})

test('a chain that nobody makes is a fault', async () => {
  await expect(findCredentials(sets, {}, '', {})).rejects.toThrow(
    new TypeError('there is no chain awsCredentialChain in credentialChains.ts'),
  )
})

test('a vendor without a chain has what the environment has', async () => {
  const own = [{ required: { '': 'A_VENDOR_KEY' } }]
  expect(await findCredentials(own, {})).toEqual({})
  expect(await findCredentials(own, { A_VENDOR_KEY: 'k' })).toEqual({ found: { credentials: 'k', server: {} } })
})
