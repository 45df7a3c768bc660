import { readPointer } from '../contract/jsonPointer.ts'
import { schemaMismatches } from '../judge/schemaMismatches.ts'
import type { FileKinds, FileResource, MemberRule } from './fileKind.ts'
import type { FileProblem } from './inspectedFile.ts'

/** What a schema of the vendor refuses in a value. Expectations are the contract's own words, so no value is told. */
export function checkJson(value: unknown, schema: string, { validators }: FileKinds): FileProblem[] {
  const place = {
    key: schema,
    validator: validators[schema],
    inferredValidator: undefined,
    ...{ sensitive: [], outerNames: [] },
  }
  return schemaMismatches(place, value).map(({ pointer, expected }) => ({
    ...(pointer === '' ? {} : { pointer }),
    message: expected,
  }))
}

const longest = 200

/** What a value says of the resource, by the pointers of a rule. */
export function readResource(value: unknown, pointers: NonNullable<MemberRule['resource']>): FileResource {
  const found = Object.entries(pointers).flatMap(([name, pointer]) => {
    const text = readPointer(value, pointer)
    return typeof text === 'string' && text !== '' ? [[name, text.slice(0, longest)] as const] : []
  })
  return Object.fromEntries(found)
}
