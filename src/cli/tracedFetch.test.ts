import { expect, test } from 'vitest'
import { tracedFetch } from './tracedFetch.ts'

const error = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET', message: 'planted' } })

test('each request, answer and wait is told, without what is secret in it', async () => {
  let nowMs = 0
  const lines: string[] = []
  const answers = [new Response('planted', { status: 202 }), error]
  const fetch = async () => {
    nowMs += 25
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer as Response
  }
  const traced = tracedFetch(
    fetch,
    (line) => lines.push(line),
    () => nowMs,
  )
  const start = new Request('https://vendor.example/exports', {
    method: 'PUT',
    body: 'planted',
    headers: { auth: 'planted' },
  })
  expect((await traced(start)).status).toBe(202)
  nowMs += 5000
  await expect(traced('https://u:planted@files.example/a.zip?X-Amz-Signature=planted&n=1')).rejects.toBe(error)
  expect(lines).toEqual([
    'PUT https://vendor.example/exports',
    'PUT https://vendor.example/exports: 202 after 25 ms',
    'waited 5000 ms',
    'GET https://files.example/a.zip?X-Amz-Signature=***&n=***',
    'GET https://files.example/a.zip?X-Amz-Signature=***&n=***: no response after 25 ms (ECONNRESET)',
  ])
})
