import { profiles } from '../../src/contract/contract.ts'
import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import { validatorPlaces } from '../_generate/compileSchemas.ts'
import { profileDocument } from '../_generate/profile.ts'
import { constraints } from '../_lib/constraints.ts'
import { type OpenApi, referencePath, type Schema } from '../_lib/openapi.ts'
import type { Bump, Reason } from './reason.ts'

/** Two states of a schema and of the documents that their references lead through. */
interface Compared {
  readonly before: OpenApi
  readonly after: OpenApi
  /** The name of the place, and pairs of references that were followed on the way there. */
  readonly place: string
  readonly followed: readonly string[]
}

type Found = readonly [bump: Bump, what: string]

/**
 * What is refused that was accepted, and the other way round, as the schemas say it and whether or not anything that is stored shows it. `redocly
 * diff` says of answers what their readers lose; but an answer that is refused now fails the build of whoever judges it.
 */
export function constraintReasons(where: string, before: OpenApi, after: OpenApi): Reason[] {
  const found = profiles.flatMap((profile) => {
    const documents = { before: profileDocument(before, profile), after: profileDocument(after, profile) }
    const places = new Map(validatorPlaces(documents.after).map(({ key, path }) => [key, path]))
    return validatorPlaces(documents.before).flatMap(({ key, path }) => {
      const other = places.get(key)
      if (other === undefined) return []
      const [one, two] = [
        readPointer(documents.before, toPointer(path)),
        readPointer(documents.after, toPointer(other)),
      ]
      return compare(one as Schema, two as Schema, { ...documents, place: key, followed: [] })
    })
  })
  const distinct = new Map(found.map(([bump, what]) => [what, { bump, by: 'constraints' as const, where, what }]))
  return [...distinct.values()]
}

function compare(before: Schema, after: Schema, at: Compared): Found[] {
  const [one, two] = [referencePath(before), referencePath(after)]
  if (one === undefined && two === undefined) {
    const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keywords.flatMap((keyword) => compareKeyword(keyword, before[keyword], after[keyword], at))
  }
  const pair = `${toPointer(one ?? [])} ${toPointer(two ?? [])}`
  if (at.followed.includes(pair)) return []
  const follow = (document: OpenApi, schema: Schema, path: readonly string[] | undefined) =>
    path === undefined ? schema : (readPointer(document, toPointer(path)) as Schema)
  const followed = [...at.followed, pair]
  return compare(follow(at.before, before, one), follow(at.after, after, two), { ...at, followed })
}

const lower = /^(?:min[A-Z]|minimum$|exclusiveMinimum$)/
const upper = /^(?:max[A-Z]|maximum$|exclusiveMaximum$)/

function compareKeyword(keyword: string, before: unknown, after: unknown, at: Compared): Found[] {
  // Equal schemas may refer to others that are not.
  const refers = holdsSchemas.has(keyword) && typeof before === 'object'
  if (JSON.stringify(before) === JSON.stringify(after) && !refers) return []
  const told = (bump: Bump): Found[] => [[bump, `${at.place} ${keyword} was ${text(before)} and is ${text(after)}`]]
  if (keyword === 'properties') return compareMembers(before as Members, after as Members, at)
  if (keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'allOf')
    return compareBranches(keyword, before as Branches, after as Branches, at)
  if (isSchema(before) && isSchema(after) && holdsSchemas.has(keyword))
    return compare(before, after, { ...at, place: `${at.place} ${keyword}` })
  if (keyword === 'enum' || keyword === 'type') return told(isPart(before, after) ? 'minor' : 'major')
  if (keyword === 'required') return told(isPart(after ?? [], before ?? []) ? 'minor' : 'major')
  if (after === undefined) return told('minor')
  if (before === undefined) return told('major')
  if (lower.test(keyword)) return told(Number(after) < Number(before) ? 'minor' : 'major')
  if (upper.test(keyword)) return told(Number(after) > Number(before) ? 'minor' : 'major')
  return told(constraints.has(keyword) || holdsSchemas.has(keyword) ? 'major' : 'minor')
}

/** Keywords whose value is a schema or holds some. */
const holdsSchemas = new Set([
  ...['properties', 'items', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'contains', 'not'],
  ...['patternProperties', 'propertyNames', 'anyOf', 'oneOf', 'allOf', 'if', 'then', 'else', 'prefixItems'],
])

type Members = Readonly<Record<string, Schema>> | undefined
type Branches = readonly Schema[] | undefined

function compareMembers(before: Members = {}, after: Members = {}, at: Compared): Found[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name): Found[] => {
    const [one, two] = [before[name], after[name]]
    const place = `${at.place} /${name}`
    if (one === undefined) return [['minor', `${place} is known`]]
    if (two === undefined) return [['major', `${place} is not known any more`]]
    return compare(one, two, { ...at, place })
  })
}

/** Branches are the same where they stand at the same place; more of them allow more, but for `allOf`. */
function compareBranches(keyword: string, before: Branches = [], after: Branches = [], at: Compared): Found[] {
  const common = before.slice(0, after.length).flatMap((branch, index) => {
    const other = after[index]
    return other === undefined ? [] : compare(branch, other, { ...at, place: `${at.place} ${keyword}/${index}` })
  })
  if (before.length === after.length) return common
  // No choice at all allows everything, as no list of demands does.
  const isOpener = keyword === 'allOf' || after.length === 0 || before.length === 0
  const isLess = isOpener ? after.length < before.length : after.length > before.length
  const what = `${at.place} ${keyword} had ${before.length} branches and has ${after.length}`
  return [...common, [isLess ? 'minor' : 'major', what]]
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether each of a list's values is in another list; nothing is part of no list, since no list allows everything. */
function isPart(part: unknown, whole: unknown): boolean {
  if (whole === undefined) return true
  if (part === undefined) return false
  const listOf = (value: unknown) => (Array.isArray(value) ? value : [value]).map((item) => JSON.stringify(item))
  return listOf(part).every((item) => listOf(whole).includes(item))
}

const text = (value: unknown) => JSON.stringify(value) ?? 'absent'
