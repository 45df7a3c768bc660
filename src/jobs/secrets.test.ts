import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import { jobExamples, json, loadJobs, playClient, pointerOf, thrownBy, withValue } from './_testing/playedJob.ts'

const address = 'https://files.example/export.zip?signature=planted'
const byAddress = vendors.filter(({ contract }) => contract.lifecycles.export.wait.outputs['downloadUrl'] !== undefined)

test('some vendors give addresses', () => expect(byAddress).not.toEqual([]))

test.each(byAddress)('a job of $name that is printed does not show the address that opens its file', async (vendor) => {
  const { done, wait, started } = jobExamples(vendor)
  const { client } = await playClient(vendor, [json(withValue(done, pointerOf(wait.outputs['downloadUrl']), address))])
  const { waitForExport } = await loadJobs(vendor)
  const job = await waitForExport(client, started)
  expect(JSON.stringify(job.data)).toContain(address)
  expect([JSON.stringify(job), inspect(job, { depth: 20 }), String(job)].join()).not.toContain('planted')
})

describe.each(vendors)('a refusal of $name', (vendor) => {
  const { started } = jobExamples(vendor)
  const secret = 'planted-secret' // What playClient sends.

  test('that quotes the credentials is told without them', async () => {
    const { client } = await playClient(vendor, [json({ message: `The key ${secret} is not valid.` }, 403)])
    const { waitForExport } = await loadJobs(vendor)
    const error = await thrownBy(waitForExport(client, started))
    expect(inspect(error, { depth: 20 })).not.toContain('planted')
    expect(String(error)).toContain('The key *** is not valid.')
  })

  test('that quotes them where the text is cut off is told without any part of them', async () => {
    const { client } = await playClient(vendor, [json({ message: `${'no '.repeat(64)}${secret} more` }, 403)])
    const { waitForExport } = await loadJobs(vendor)
    expect(String(await thrownBy(waitForExport(client, started)))).not.toContain('pla')
  })

  test('of credentials in parts is told without the parts', async () => {
    const [id, signature] = ['AKIAPLANTEDEXAMPLE00', 'f00d'.repeat(16)]
    const authorization = `AWS4-HMAC-SHA256 Credential=${id}/20260101/eu-west-1/lex/aws4_request, SignedHeaders=host, Signature=${signature}`
    const text = `Signature ${signature} of ${id} expired: 20260101T000000Z is now earlier than 20260101T001000Z.`
    const options = { headers: { authorization } }
    const { client } = await playClient(vendor, [json({ message: text }, 403)], options)
    const { waitForExport } = await loadJobs(vendor)
    expect(String(await thrownBy(waitForExport(client, started)))).toContain(
      'Signature *** of *** expired: 20260101T000000Z is now earlier than 20260101T001000Z.',
    )
  })

  test('by our own mock says what it has found', async () => {
    const { client } = await playClient(vendor, [json({}, 400, { 'Mock-Finding': 'request-body /a: is missing' })])
    const { waitForExport } = await loadJobs(vendor)
    expect(String(await thrownBy(waitForExport(client, started)))).toContain(
      '(Mock-Finding: request-body /a: is missing)',
    )
  })

  test.each([{ headers: { 'X-Own': 'planted\nsecret' } }, { headers: { 'X-Own': 'plantedсекрет' } }])(
    'is not waited for where %o cannot be sent, whose values are in no error',
    async (options) => {
      const { client, sent } = await playClient(vendor, [json({})], options)
      const { waitForExport } = await loadJobs(vendor)
      const error = await thrownBy(waitForExport(client, started))
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('planted')
      expect({ error, sent }).toMatchObject({
        error: { name: 'InputError', message: expect.stringContaining('the body or a header cannot be sent.') },
        sent: [],
      })
    },
  )
})
