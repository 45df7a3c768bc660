import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSamples, vendors } from '../../conformance/_suites/_lib/vendors.ts'
import { exampleExchange, listExamples, requestExample, responseExample } from '../../scripts/_lib/exampleExchange.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { readExchanges } from '../_testing/readExchanges.ts'
import { type Contract, profiles } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { checkExchange } from '../judge/createJudge.ts'
import {
  freePlaces,
  harEntry,
  harOf,
  named,
  namedPlaces,
  type Secret,
  selfEvident,
  sensitive,
} from './_testing/plantedSecrets.ts'
import { findSecrets, findSecretsInText, RedactError, redactExchange, redactHar } from './index.ts'

const contracts = vendors.map(({ contract }) => contract)
const options = { contracts }

/** What the judge finds in both profiles, without what quotes values. */
const judged = (contract: Contract, exchange: Exchange) =>
  profiles.map((profile) => {
    const result = checkExchange(contract, exchange, { profile })
    if (!result.judged) return result.reason
    return result.findings.map(({ message: _message, actual: _actual, ...finding }) => finding)
  })

const judgedHar = async (har: unknown) =>
  (await readExchanges(har)).map((exchange) => contracts.map((contract) => judged(contract, exchange)))

/** How a secret may be written: as it is, in a query, in JSON, in JSON in JSON, in Base64. */
function writtenForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const percent = encodeURIComponent(secret)
  const base64 = Buffer.from(secret).toString('base64')
  return [secret, percent, json, JSON.stringify(json).slice(1, -1), json.replaceAll('/', '\\/'), btoa(percent), base64]
}

/** A HAR's text, with its response bodies in Base64 decoded beside it. */
async function wholeText(har: unknown): Promise<string> {
  const bodies = (await readExchanges(har)).map(({ response }) => response?.body)
  return JSON.stringify(har) + bodies.join('\n')
}

/** The same value with the length in bytes in the place of each text. */
function shape(value: unknown): unknown {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).map(([name, member]) => [Buffer.byteLength(name), shape(member)])
}

/** Every secret in every place, in a request that the vendor's contract knows and in one that none knows. */
function plant(contract: Contract, request: { method: string; url: string }) {
  const plantAll = (secret: Secret, name: string, places: typeof namedPlaces) =>
    Object.entries(places).flatMap(([place, plantInto]) => {
      if (!(secret.places ?? [place]).includes(place)) return []
      const entry = harEntry(request)
      plantInto(entry, secret.text, name)
      return [{ title: `${secret.kind} ${name} in ${place}`, secret, har: harOf(entry) }]
    })
  const underNames = [...named, ...sensitive(contract.description.sensitive)]
  return [
    ...underNames.flatMap((secret) => secret.names.flatMap((name) => plantAll(secret, name, namedPlaces))),
    ...selfEvident.flatMap((secret) => plantAll(secret, '', freePlaces)),
  ]
}

const known = vendors.map(({ name, contract, document }) => {
  const [operationId = ''] = Object.keys(contract.description.operations)
  const request = requestExample(document, operationId)
  const exchange = exampleExchange(contract, document, operationId, { request, status: 200, response: undefined })
  return { name, contract, request: { ...exchange.request, url: exchange.request.url.replace(/\?.*$/, '') } }
})
const elsewhere = { method: 'GET', url: 'https://somewhere.invalid/x' }

describe.each([
  ...known,
  ...known.map(({ name, contract }) => ({ name: `no operation of ${name}`, contract, request: elsewhere })),
])('$name', ({ contract, request }) => {
  const planted = plant(contract, request).map(({ title, secret, har }) => {
    const before = structuredClone(har)
    const once = redactHar(har, options)
    return { title, secret, har, before, once, found: findSecrets(har, options) }
  })
  const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title)

  test('has hundreds of planted secrets', () => {
    expect(planted.length).toBeGreaterThan(300)
  })

  test('no planted secret survives, in whatever way it is written', async () => {
    const survivors: { title: string }[] = []
    for (const { title, secret, once } of planted) {
      const text = await wholeText(once.har)
      if (secret.parts.flatMap(writtenForms).some((form) => text.includes(form))) survivors.push({ title })
    }
    expect(titles(survivors)).toEqual([])
  })

  test('every planted secret is found, and described without its text', () => {
    expect(titles(planted.filter(({ found }) => found.length === 0))).toEqual([])
    const told = planted.filter(({ secret, found }) =>
      secret.parts.some((part) => JSON.stringify(found).includes(part)),
    )
    expect(titles(told)).toEqual([])
  })

  test('after redaction none is found, and redacting again with any key changes nothing', () => {
    for (const { title, once } of planted) {
      expect(once.replaced, title).toBeGreaterThan(0)
      expect(redactHar(once.har, { ...options, key: 'another' }), title).toEqual({ har: once.har, replaced: 0 })
    }
  })

  test('the original stays as it was', () => {
    expect(titles(planted.filter(({ har, before }) => JSON.stringify(har) !== JSON.stringify(before)))).toEqual([])
  })

  test('texts keep their length in bytes, and the judge finds the same', async () => {
    for (const { title, har, once } of planted) {
      expect(shape(once.har), title).toEqual(shape(har))
      // A finding's pointer quotes the names of members.
      if (!title.endsWith('in member name')) expect(await judgedHar(once.har), title).toEqual(await judgedHar(har))
    }
  })
})

describe.each(vendors)('$name', (vendor) => {
  const samples = readSamples(vendor)
  const examples = listExamples(vendor.document).map(({ operationId, status, name }) => {
    const { document, contract } = vendor
    const parts = {
      request: requestExample(document, operationId),
      status,
      response: responseExample(document, operationId, status, name),
    }
    return {
      title: `${operationId} ${status} ${name}`,
      exchange: exampleExchange(contract, document, operationId, parts),
    }
  })

  test('has samples and examples', () => {
    expect([samples, examples]).toEqual([
      expect.arrayContaining([expect.anything()]),
      expect.arrayContaining([expect.anything()]),
    ])
  })

  test('samples and examples are judged as before', () => {
    for (const exchange of [...samples, ...examples].map((row) => row.exchange)) {
      expect(judged(vendor.contract, redactExchange(exchange, options).exchange)).toEqual(
        judged(vendor.contract, exchange),
      )
    }
  })

  test('samples hold no credential', () => {
    // What the vendors' pages print in files, as servers and as folders, and what SDKs were given as passwords.
    const printed = /content text(?: data ftp_host)?$|text ftp_settings folder$|text filePassword$/
    const found = [...new Set(samples.map(({ file }) => file))].flatMap((file) =>
      findSecretsInText(readFileSync(join(repository, file), 'utf8'), options),
    )
    expect(found.filter(({ place }) => !printed.test(place))).toEqual([])
  })

  test('of examples only addresses of export files and numbers of accounts change', () => {
    const withoutAccounts = (text: string) => text.replaceAll(/\b\d{12}\b/g, 'account')
    const changed = examples.flatMap(({ exchange }) => {
      const body = withoutAccounts(redactExchange(exchange, options).exchange.response?.body ?? '')
      const before = withoutAccounts(exchange.response?.body ?? '')
      return body === before ? [] : changedMembers(JSON.parse(before), JSON.parse(body))
    })
    expect(changed.filter((name) => !vendor.contract.description.sensitive.includes(name))).toEqual([])
  })
})

const changedMembers = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  Object.keys(before).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))

test('a value that is no HAR is refused', () => {
  expect(() => redactHar({ log: {} })).toThrow(
    new RedactError('redaction: there is no list log.entries. Give it a HAR 1.2 document.'),
  )
})
