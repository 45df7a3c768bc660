import type { ShownAnswer, ShownAnswers } from '../../src/mock/chooseExample.ts'
import { type Header, listOperations, type OpenApi, type Response, resolve } from './openapi.ts'

/** What a description shows of each answer; a header without an example is not shown. */
export function shownAnswers(document: OpenApi): ShownAnswers {
  return Object.fromEntries(
    listOperations(document).map(({ operation: { operationId, responses } }) => [
      operationId,
      Object.entries(responses).map(([status, response]) => {
        return shownAnswer(document, Number(status), resolve<Response>(document, response))
      }),
    ]),
  )
}

function shownAnswer(document: OpenApi, status: number, { headers = {}, content = {} }: Response): ShownAnswer {
  const shownHeaders = Object.entries(headers).flatMap(([name, header]): [string, string][] => {
    const { example } = resolve<Header>(document, header)
    return example === undefined ? [] : [[name, String(example)]]
  })
  // The media types of one body share their examples.
  const [first] = Object.entries(content)
  const examples = Object.entries(first?.[1].examples ?? {}).map(([name, example]) => {
    return [name, resolve<{ value: unknown }>(document, example).value]
  })
  return {
    status,
    headers: Object.fromEntries(shownHeaders),
    ...(first === undefined ? {} : { mediaType: first[0] }),
    examples: Object.fromEntries(examples),
  }
}
