import { describe, expect, test } from 'vitest'
import { contract } from '../../generated/lex-v2/contract.ts'
import type { HeaderList } from '../contract/exchange.ts'
import { checkExchange } from './createJudge.ts'

function problems(request: HeaderList, response: HeaderList = []) {
  const result = checkExchange(contract, {
    request: {
      method: 'GET',
      url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001',
      headers: request,
    },
    response: {
      status: 200,
      headers: [['Content-Type', 'application/json'], ...response],
      body: '{"exportId":"EXPORT0001","exportStatus":"InProgress"}',
    },
  })
  if (!result.judged) throw new Error(result.reason)
  return result.findings.map(({ rule, severity, pointer, message }) => [rule, severity, pointer, message].join(' | '))
}

describe('the value of a header', () => {
  test.each(['a\r\nX-Other: b', 'a\rb', 'a\0'])('that is %j is refused on both sides', (value) => {
    const text = (side: string) => `the value of the ${side} header date holds a carriage return or a null`
    expect(problems([['Date', value]], [['Date', value]])).toEqual([
      `request-parameter | error | /header/Date | ${text('request')}`,
      `response-header | error | /date | ${text('response')}`,
    ])
  })

  test.each(['', 'a', 'a\nb', '\t', '\u0085', 'ä'])('that is %j is let pass', (value) => {
    expect(problems([['Date', value]], [['Date', value]])).toEqual([])
  })
})
