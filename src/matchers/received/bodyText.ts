import { MatchError } from '../MatchError.ts'
import { membersOf } from './receivedShape.ts'

/**
 * The text of a body as callers and clients hold it: a text, bytes, form fields, or a value that is sent as JSON.
 * @throws {MatchError} when it cannot be read without using it up.
 */
export async function bodyText(body: unknown, where: string): Promise<string | undefined> {
  if (body === undefined || body === null || typeof body === 'string') return body ?? undefined
  // By tag, because test runners have classes of their own.
  const tag = Object.prototype.toString.call(body).slice('[object '.length, -1)
  if (ArrayBuffer.isView(body)) return decode(new Uint8Array(body.buffer, body.byteOffset, body.byteLength))
  if (tag === 'ArrayBuffer') return decode(new Uint8Array(body as ArrayBuffer))
  if (tag === 'Blob' || tag === 'File') return (body as Blob).text()
  if (tag === 'URLSearchParams') return String(body)
  const { getReader, pipe } = membersOf(body) ?? {}
  if (tag === 'FormData' || typeof (getReader ?? pipe) === 'function') {
    throw new MatchError(`${where} is a stream or a form. Pass { request, response } with the body as text.`)
  }
  return JSON.stringify(body)
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
