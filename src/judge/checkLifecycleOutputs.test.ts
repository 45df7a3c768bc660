import { describe, expect, test } from 'vitest'
import { contract as emarsys } from '../../generated/emarsys/contract.ts'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { Contract } from '../contract/contract.ts'
import { checkExchange } from './createJudge.ts'

const address = 'https://files.example.com/export.zip'

/** Findings of a poll's answer with status 200. */
function judge(contract: Contract, url: string, body: object): unknown {
  const result = checkExchange(
    contract,
    {
      request: { method: 'GET', url, headers: [] },
      response: { status: 200, headers: [['Content-Type', 'application/json']], body: JSON.stringify(body) },
    },
    { profile: 'audit' },
  )
  return result.judged ? result.findings : result.reason
}

const found = (contract: Contract, ...problems: readonly (readonly [pointer: string, message: string])[]) =>
  problems.map(([pointer, message]) => ({
    rule: 'lifecycle-output',
    severity: 'error',
    contract: contract.description.vendor,
    operationId: contract.lifecycles.export.wait.operationId,
    status: 200,
    pointer,
    keywords: [],
    expected: message,
    actual: undefined,
    message,
  }))

describe('lex-v2', () => {
  test.each<[object, ...(readonly [string, string])[]]>([
    [{ exportStatus: 'InProgress' }],
    [{ exportStatus: 'InProgress', downloadUrl: null, failureReasons: null }],
    [{ exportStatus: 'InProgress', failureReasons: [] }],
    [{ exportStatus: 'Completed', downloadUrl: address }],
    [{ exportStatus: 'Completed', downloadUrl: address, failureReasons: [] }],
    [{ exportStatus: 'Failed', failureReasons: ['No intents.'] }],
    [{ exportStatus: 'Failed' }],
    [{ exportStatus: 'Deleting' }],
    [{ exportStatus: 'Deleting', downloadUrl: address }],
    [{ exportStatus: 'Deleting', failureReasons: ['No intents.'] }],
    [{ exportStatus: 'Completed' }, ['/downloadUrl', 'must be there when the state is Completed']],
    [{ exportStatus: 'Completed', downloadUrl: null }, ['/downloadUrl', 'must be there when the state is Completed']],
    [
      { exportStatus: 'InProgress', downloadUrl: address },
      ['/downloadUrl', 'must not be there when the state is InProgress'],
    ],
    [{ exportStatus: 'Failed', downloadUrl: address }, ['/downloadUrl', 'must not be there when the state is Failed']],
    [
      { exportStatus: 'InProgress', failureReasons: ['No intents.'] },
      ['/failureReasons', 'must not be there when the state is InProgress'],
    ],
    [
      { exportStatus: 'Completed', failureReasons: ['No intents.'] },
      ['/downloadUrl', 'must be there when the state is Completed'],
      ['/failureReasons', 'must not be there when the state is Completed'],
    ],
  ])('%j has the problems %j', (members, ...problems) => {
    const url = 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001'
    expect(judge(lexV2, url, { exportId: 'EXPORT0001', ...members })).toStrictEqual(found(lexV2, ...problems))
  })

  test('an unknown state asks for nothing but is told to consumers', () => {
    const exchange = {
      request: {
        method: 'GET',
        url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001',
        headers: [],
      },
      response: {
        status: 200,
        headers: [['Content-Type', 'application/json']] as const,
        body: JSON.stringify({ exportId: 'EXPORT0001', exportStatus: 'Paused', downloadUrl: address }),
      },
    }
    expect(checkExchange(lexV2, exchange)).toMatchObject({
      judged: true,
      operationId: 'describeExport',
      findings: [{ rule: 'lifecycle-state', severity: 'warning', pointer: '/exportStatus', actual: '"Paused"' }],
    })
  })

  test.each([
    ['https://files.example.com/a.zip?X-Amz-Expires=300', []],
    ['http://10.0.0.1:8080/a', []],
    ['https://', ['lifecycle-output']],
    ['https://a b/c', ['lifecycle-output']],
    ['https://files.example.com:port/', ['lifecycle-output']],
    ['s3://bucket/key', ['response-body']],
  ])('the address %s has findings of the rules %j', (downloadUrl, rules) => {
    const body = JSON.stringify({ exportId: 'EXPORT0001', exportStatus: 'Completed', downloadUrl })
    const url = 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001'
    const result = checkExchange(lexV2, {
      request: { method: 'GET', url, headers: [] },
      response: { status: 200, headers: [['Content-Type', 'application/json']], body },
    })
    if (!result.judged) throw new Error(result.reason)
    expect(result.findings.map(({ rule }) => rule)).toEqual(rules)
    expect(JSON.stringify(result.findings)).not.toContain(downloadUrl)
  })

  test('other operations have no outputs', () => {
    const exchange = {
      request: {
        method: 'DELETE',
        url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001',
        headers: [],
      },
      response: {
        status: 202,
        headers: [['Content-Type', 'application/json']] as const,
        body: JSON.stringify({ exportId: 'EXPORT0001', exportStatus: 'Deleting', downloadUrl: address }),
      },
    }
    expect(checkExchange(lexV2, exchange)).toStrictEqual({ judged: true, operationId: 'deleteExport', findings: [] })
  })
})

test.each<[object, ...(readonly [string, string])[]]>([
  [{ exportStatus: 'FAILED', failureReason: 'No intents.' }],
  [{ exportStatus: 'READY', url: address, failureReason: '' }],
  [
    { exportStatus: 'READY', url: address, failureReason: 'No intents.' },
    ['/failureReason', 'must not be there when the state is READY'],
  ],
  [{ exportStatus: 'IN_PROGRESS', url: address }, ['/url', 'must not be there when the state is IN_PROGRESS']],
])('lex-v1: %j has the problems %j', (body, ...problems) => {
  const query = 'name=OrderFlowers&version=1&resourceType=BOT&exportType=LEX'
  const url = `https://models.lex.us-east-1.amazonaws.com/exports?${query}`
  expect(judge(lexV1, url, body)).toStrictEqual(found(lexV1, ...problems))
})

test.each<[object, ...(readonly [string, string])[]]>([
  [{ status: 'success', downloadURL: address }],
  [{ status: 'success' }, ['/downloadURL', 'must be there when the state is success']],
  [{ status: 'pending', downloadURL: address }, ['/downloadURL', 'must not be there when the state is pending']],
  [{ status: 'failure', downloadURL: address }, ['/downloadURL', 'must not be there when the state is failure']],
])('kore-ai: %j has the problems %j', (members, ...problems) => {
  const url = 'https://platform.kore.ai/api/public/bot/st-00000000-0000-5000-8000-000000000001/export/status'
  const body = { _id: 'ber-00000000-0000-5000-8000-00000000000a', exportType: 'latest', ...members }
  expect(judge(koreAi, url, body)).toStrictEqual(found(koreAi, ...problems))
})

test('emarsys: a file without an address is no problem', () => {
  const data = { id: '2140', created: '2026-11-22 09:30:00', status: 'done', type: 'Registrations' }
  const body = { replyCode: 0, replyText: 'OK', data }
  expect(judge(emarsys, 'https://api.emarsys.net/api/v2/export/2140', body)).toStrictEqual([])
})
