import { constraintReasons } from './constraintReasons.ts'
import { descriptionReasons } from './descriptionReasons.ts'
import type { VendorEdition } from './edition.ts'
import { factReasons } from './factReasons.ts'
import type { Edition } from './loadEdition.ts'
import type { Reason } from './reason.ts'
import { replayReasons } from './replayReasons.ts'
import { typeReasons } from './typeReasons.ts'

/** Two states of one vendor. */
export interface VendorPair {
  readonly before: VendorEdition
  readonly after: VendorEdition
}

/** The effects of what changed between two states of the repository; type tests are asked apart. */
export async function rateEditions(before: Edition, after: Edition): Promise<Reason[]> {
  const find = ({ vendors }: Edition, wanted: string) => vendors.find(({ name }) => name === wanted)
  const pairs = before.vendors.flatMap((vendor) => {
    const other = find(after, vendor.name)
    return other === undefined ? [] : [{ before: vendor, after: other }]
  })
  return [...factReasons('package', before.facts, after.facts), ...(await rateVendors(pairs)).flat()]
}

/** The effects of each of several changes. */
export async function rateVendors(pairs: readonly VendorPair[]): Promise<Reason[][]> {
  const ofTypes = typeReasons(pairs.map(({ before, after }) => ({ where: before.name, before, after })))
  const ofDescriptions = await inTurns(pairs, ({ before, after }) =>
    descriptionReasons(before.name, before.document, after.document),
  )
  return pairs.map(({ before, after }, index) => [
    ...(ofDescriptions[index] ?? []),
    ...constraintReasons(before.name, before.document, after.document),
    ...replayReasons(before.name, before, after),
    ...factReasons(before.name, before.facts, after.facts),
    ...(ofTypes[index] ?? []),
  ])
}

/** What a function gives for each of a list, two at a time: each starts a process. */
async function inTurns<Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = []
  for (let at = 0; at < items.length; at += 2) values.push(...(await Promise.all(items.slice(at, at + 2).map(work))))
  return values
}
