import { describe, expect, test } from 'vitest'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { Contract, Profile } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { checkExchange } from './createJudge.ts'

const json = [['Content-Type', 'application/json']] as const

/** What the rule finds in an exchange, without what every finding has. */
function found(contract: Contract, exchange: Exchange, profile: Profile = 'consumer') {
  const result = checkExchange(contract, exchange, { profile })
  if (!result.judged) throw new Error(result.reason)
  return result.findings.map(({ rule, severity, pointer, message }) => ({ rule, severity, pointer, message }))
}

function describeExport(exportId: unknown, status = 200): Exchange {
  const body = JSON.stringify({ exportId, exportStatus: 'InProgress' })
  return {
    request: { method: 'GET', url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001', headers: [] },
    response: { status, headers: json, body },
  }
}

describe('an answer', () => {
  const finding = {
    rule: 'request-response',
    severity: 'error',
    pointer: '/exportId',
    message: 'must agree with the path parameter exportId; got another value',
  }

  test('about another id than the request is an error for everybody, and neither id is told', () => {
    expect(found(lexV2, describeExport('EXPORT0002'))).toEqual([finding])
    expect(found(lexV2, describeExport('EXPORT0002'), 'audit')).toEqual([finding])
  })

  test('that says nothing, or the same, is none', () => {
    const rules = (exportId: unknown) => found(lexV2, describeExport(exportId)).map(({ rule }) => rule)
    expect([rules(undefined), rules('EXPORT0001')]).toEqual([['response-body'], []])
  })

  test('whose value is wrong by itself has one finding', () => {
    expect(found(lexV2, describeExport(7)).map(({ rule }) => rule)).toEqual(['response-body'])
  })

  test('that is no success repeats nothing', () => {
    const answer = describeExport('EXPORT0002', 404)
    expect(found(lexV2, answer).filter(({ rule }) => rule === 'request-response')).toEqual([])
  })
})

test('of objects only members count that both sides have', () => {
  const createExport = (told: object): Exchange => ({
    request: {
      method: 'PUT',
      url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports',
      headers: json,
      body: JSON.stringify({
        resourceSpecification: { botExportSpecification: { botId: 'BOT0000001', botVersion: 'DRAFT' } },
        fileFormat: 'LexJson',
      }),
    },
    response: {
      status: 202,
      headers: json,
      body: JSON.stringify({
        exportId: 'EXPORT0001',
        exportStatus: 'InProgress',
        resourceSpecification: told,
      }),
    },
  })
  const pointers = (told: object) => found(lexV2, createExport(told)).map(({ rule, pointer }) => [rule, pointer])
  expect(
    pointers({ botExportSpecification: { botId: 'BOT0000001', botVersion: 'DRAFT', botName: 'Flowers' } }),
  ).toEqual([])
  const other = [['request-response', '/resourceSpecification']]
  expect(pointers({ botExportSpecification: { botId: 'BOT0000002', botVersion: 'DRAFT' } })).toEqual(other)
  expect(pointers({})).toEqual(other)
  const locale = { botId: 'BOT0000001', botVersion: 'DRAFT', localeId: 'en_US' }
  expect(pointers({ botLocaleExportSpecification: locale })).toEqual(other)
})

test('an agreement that is inferred warns consumers', () => {
  const id = (last: number) => `st-00000000-0000-5000-8000-00000000000${last}`
  const exchange: Exchange = {
    request: { method: 'GET', url: `https://platform.kore.ai/api/public/bot/${id(1)}/export/status`, headers: [] },
    response: {
      status: 200,
      headers: json,
      body: JSON.stringify({
        _id: 'ber-00000000-0000-5000-8000-00000000000a',
        botId: id(2),
        status: 'pending',
        exportType: 'published',
      }),
    },
  }
  const severities = (profile: Profile) =>
    found(koreAi, exchange, profile).flatMap(({ rule, severity }) => (rule === 'request-response' ? [severity] : []))
  expect([severities('consumer'), severities('audit')]).toEqual([['warning'], ['error']])
})
