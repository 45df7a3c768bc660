import supertest from 'supertest'
import { expect, test } from 'vitest'
import { serveJson } from '../_testing/exampleCalls.ts'
import { MatchError } from '../MatchError.ts'
import { matchContract } from '../matchContract.ts'

const described = { exportId: 'EXPORT0001', exportStatus: 'InProgress' }

const judge = async (received: unknown) => {
  const { pass, findings } = await matchContract(received, 'lex-v2', { profile: 'audit' })
  return { pass, findings: findings.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`) }
}

const address = (status = 200) => serveJson(described, status)

/** Not awaited here, because a call is a promise. */
function call(at: string, method = 'get') {
  const begin = supertest(at)[method]
  if (begin === undefined) throw new Error(`supertest has no ${method}`)
  return begin('/exports/EXPORT0001')
}

test('the query and the body of the request are judged', async () => {
  const received = await call(await address(202), 'put')
    .query({ a: 'b' })
    .send({ filePassword: 1 })
    .set({ Authorization: 'redacted' })
  expect(await judge(received)).toEqual({
    pass: false,
    findings: [
      'request-parameter-unknown /query/a: the contract knows no query parameter a',
      'request-body /filePassword: must be string; got a value that is not shown because it is sensitive',
    ],
  })
})

test('what toJSON gives is judged too', async () => {
  const received = await call(await address()).query({ a: 'b' })
  expect(await judge(JSON.parse(JSON.stringify(received)))).toEqual({
    pass: false,
    findings: ['request-parameter-unknown /query/a: the contract knows no query parameter a'],
  })
})

test('a response without body has none', async () => {
  const req = { method: 'GET', url: 'http://localhost/exports/EXPORT0001' }
  expect(await judge({ req, status: 200, text: undefined, header: {} })).toEqual({
    pass: false,
    findings: ['response-body : must not be empty'],
  })
})

test('a response of a browser is judged too', async () => {
  const received = {
    req: { toJSON: () => ({ method: 'GET', url: 'http://localhost/exports/EXPORT0001', headers: {} }) },
    status: 200,
    text: JSON.stringify({ ...described, exportStatus: 1 }),
    header: { 'content-type': 'application/json', 'x-none': null },
  }
  expect(await judge(received)).toEqual({
    pass: false,
    findings: [
      'response-body /exportStatus: must be string, must be one of "InProgress","Completed","Failed","Deleting"; got 1',
    ],
  })
})

test('a body that was not kept is no empty body', async () => {
  const received = await call(await address())
    .buffer(false)
    .parse((response, done) => {
      response.resume()
      done(null, {})
    })
  await expect(judge(received)).rejects.toEqual(
    new MatchError(
      'the body of the response was not kept as text. Send the request with .buffer(true) and without .parse().',
    ),
  )
})

test('a call that is not awaited is a promise', async () => {
  const begun = call(await address())
  await expect(judge(begun)).rejects.toEqual(new MatchError('what was received is a promise. Await it first.'))
  await begun
})
