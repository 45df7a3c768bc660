import { expect, test } from 'vitest'
import { formFile } from './formFile.ts'

const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index)

async function formOf(parts: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) {
  const form = new FormData()
  for (const [name, bytes] of Object.entries(parts)) form.append(name, new Blob([bytes]), name)
  const request = new Request('http://mock.invalid', { method: 'POST', body: form })
  return { type: request.headers.get('content-type') ?? '', body: new Uint8Array(await request.arrayBuffer()) }
}

test('a part comes out byte for byte', async () => {
  const { type, body } = await formOf({ first: everyByte, second: new Uint8Array([13, 10, 13]) })
  expect(formFile(body, type, 'first')).toEqual(everyByte)
  expect(formFile(body, type, 'second')).toEqual(new Uint8Array([13, 10, 13]))
  expect(formFile(body, type, 'third')).toBeUndefined()
})

test('a body that is no form has no parts', () => {
  expect(formFile(everyByte, 'application/json', 'file')).toBeUndefined()
})
