import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { validatorPlaces } from '../../scripts/_generate/compileSchemas.ts'
import type { GeneratedVendor } from '../../scripts/_lib/generated.ts'
import type { OpenApi } from '../../scripts/_lib/openapi.ts'
import { lint } from '../../scripts/_lib/redocly.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { validatorKey } from '../../src/contract/contract.ts'
import {
  bareMediaType,
  type Exchange,
  type HeaderList,
  headerValue,
  isJsonMediaType,
} from '../../src/contract/exchange.ts'
import { toPointer } from '../../src/contract/jsonPointer.ts'
import { readCases } from './_lib/cases.ts'
import { listExampleExchanges } from './_lib/exampleExchanges.ts'
import { fullFormats, prismValidators } from './_lib/prismValidators.ts'
import { readSamples, vendors } from './_lib/vendors.ts'

const fileOf = ({ name }: { readonly name: string }) => `generated/${name}/openapi-3.0.json`

interface Piece {
  readonly what: string
  readonly operationId: string
  readonly exchange: Exchange
}

/** Every example, sample, accept and reject. */
function listEvidence(vendor: GeneratedVendor): Piece[] {
  const examples = listExampleExchanges(vendor).map(({ title, ...piece }) => ({ ...piece, what: title }))
  const cases = [...readCases(vendor, 'accepts'), ...readCases(vendor, 'rejects')].map(({ file, line, ...piece }) => ({
    ...piece,
    what: `${file}:${line}`,
  }))
  const samples = readSamples(vendor).map(({ file, index, fields, exchange }) => ({
    what: `${file} ${index}`,
    operationId: String(fields['_operationId']),
    exchange,
  }))
  return [...examples, ...cases, ...samples]
}

/** The bodies of an exchange that have a schema, each with the key of its validator. */
function bodiesOf({ operationId, exchange: { request, response } }: Piece): { key: string; value: unknown }[] {
  const typeOf = (headers: HeaderList) => bareMediaType(headerValue(headers, 'content-type') ?? '')
  const sides = [
    {
      body: request.body,
      type: typeOf(request.headers),
      key: validatorKey.requestBody(operationId, typeOf(request.headers)),
    },
    ...(response === undefined
      ? []
      : [
          {
            body: response.body,
            type: typeOf(response.headers),
            key: validatorKey.responseBody(operationId, String(response.status), typeOf(response.headers)),
          },
        ]),
  ]
  return sides.flatMap(({ body = '', type, key }) => {
    if (body === '') return []
    if (!isJsonMediaType(type)) return [{ key, value: body }]
    try {
      return [{ key, value: JSON.parse(body) as unknown }]
    } catch {
      return [] // A text that is no JSON is refused before any schema is asked.
    }
  })
}

/** The schemas of all bodies of a description in 3.1, as they are written: the profiles are our own. */
function validatorsAsWritten(document: OpenApi): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({ strict: false, formats: fullFormats })
  ajv.addSchema({ ...document, $id: 'description' })
  const isBody = (key: string) => / (?:request|\d{3}) [^ ]+\//.test(key)
  return new Map(
    validatorPlaces(document).flatMap(({ key, path }) => {
      const validator = ajv.getSchema(`description#${toPointer(path.map(encodeURIComponent))}`)
      return isBody(key) && validator !== undefined ? [[key, validator]] : []
    }),
  )
}

test('there are vendors to check', () => expect(vendors).not.toEqual([]))

test('Redocly has nothing against the descriptions in OpenAPI 3.0', async () => {
  expect(await lint(vendors.map(fileOf))).toEqual([])
})

describe.each(vendors)('$name in OpenAPI 3.0', async (vendor) => {
  const document = JSON.parse(readFileSync(join(repository, fileOf(vendor)), 'utf8')) as object
  const older = await prismValidators(document)
  const newer = validatorsAsWritten(vendor.document)
  const bodies = listEvidence(vendor).flatMap((piece) =>
    bodiesOf(piece)
      .filter(({ key }) => newer.has(key))
      .map((body) => ({ ...body, what: piece.what })),
  )
  const verdicts = bodies.map(({ key, value, what }) => ({
    what,
    key,
    newer: newer.get(key)?.(value),
    older: older.get(key)?.(value),
  }))

  test('has a schema for each body of 3.1', () => {
    expect([...older.keys()].sort()).toEqual([...newer.keys()].sort())
  })

  test('judges every example, sample, accept and reject as 3.1 does', ({ annotate }) => {
    const [right, wrong] = [true, false].map((verdict) => verdicts.filter(({ newer }) => newer === verdict).length)
    annotate(`${right} bodies accepted, ${wrong} refused`)
    expect(verdicts.filter(({ newer, older }) => newer !== older)).toEqual([])
    expect(right).toBeGreaterThan(0)
    expect(wrong).toBeGreaterThan(0)
  })
})
