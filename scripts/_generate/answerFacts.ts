import type { Lifecycles } from '../../src/contract/lifecycle.ts'
import type { AnswerFacts } from '../../src/mock/mockVendor.ts'
import { listOperations, type OpenApi } from '../_lib/openapi.ts'
import type { Problem } from '../_lib/problem.ts'
import type { YamlFile } from '../_lib/yamlFile.ts'

type Path = readonly string[]
type Table = Readonly<Record<string, unknown>>

const listNames = ['requestIds', 'created', 'updated', 'fileBytes']
const names = [...listNames, 'zone', 'startedAs', 'conflicts', 'lists']

/** Compiles what stands in answers in place of the examples' values, and says what the mock could not use of it. */
export function compileFacts(
  file: YamlFile,
  path: Path,
  given: unknown,
  lifecycles: Lifecycles,
  document: OpenApi,
): { readonly facts: AnswerFacts; readonly problems: readonly Problem[] } {
  const paged = listOperations(document).flatMap(({ operation }) =>
    operation['x-next-page'] === undefined ? [] : [operation.operationId],
  )
  const problems: Problem[] = []
  const refuse = (at: Path, message: string) => {
    problems.push(file.problem([...path, ...at], `${[...path, ...at].join(' > ')} ${message}`))
  }
  const table = (value: unknown, at: Path): Table => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Table
    refuse(at, 'must be a table.')
    return {}
  }
  const onlyKnown = (value: Table, known: readonly string[], at: Path) => {
    for (const name of Object.keys(value))
      if (!known.includes(name)) refuse([...at, name], `has no meaning here. Use ${known.join(', ')}.`)
  }

  const facts = table(given, [])
  onlyKnown(facts, names, [])
  for (const name of listNames) {
    const list = facts[name] ?? []
    if (!Array.isArray(list) || list.some((place) => typeof place !== 'string'))
      refuse([name], 'must be a list of texts.')
  }
  const { zone = 'UTC', startedAs = {}, lists = {} } = facts
  if (!isTimeZone(zone)) refuse(['zone'], 'must be the name of a time zone, such as Europe/Vienna.')
  for (const [place, words] of Object.entries(table(startedAs, ['startedAs']))) {
    for (const [name, word] of Object.entries(table(words, ['startedAs', place])))
      if (typeof word !== 'string') refuse(['startedAs', place, name], 'must be a text.')
  }
  if (facts['conflicts'] !== undefined) {
    const { strategy, fails, apart = [], ...rest } = table(facts['conflicts'], ['conflicts'])
    const isRight = [strategy, fails, ...[apart].flat()].every((text) => typeof text === 'string')
    if (!isRight || !Array.isArray(apart) || Object.keys(rest).length > 0)
      refuse(['conflicts'], 'must be { strategy, fails, apart? }: a place, a text and a list of places.')
  }
  for (const [operationId, value] of Object.entries(table(lists, ['lists']))) {
    const at = ['lists', operationId]
    const list = table(value, at)
    onlyKnown(list, ['jobs', 'limit'], at)
    if (!Object.hasOwn(lifecycles, String(list['jobs'])))
      refuse([...at, 'jobs'], `must be the name of a lifecycle: ${Object.keys(lifecycles).join(', ')}.`)
    if (typeof list['limit'] !== 'string') refuse([...at, 'limit'], 'must be a text.')
    if (!paged.includes(operationId)) refuse(at, 'must be an operation with x-next-page.')
  }
  return { facts: facts as AnswerFacts, problems }
}

function isTimeZone(name: unknown): boolean {
  try {
    return typeof name === 'string' && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
