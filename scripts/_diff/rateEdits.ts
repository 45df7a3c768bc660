import type { Operation } from 'fast-json-patch'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { loadVendors } from '../_lib/generated.ts'
import { repository } from '../_lib/repository.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { editVendor, patched, type VendorEdit } from './editVendor.ts'
import { factReasons } from './factReasons.ts'
import { type Edition, loadEdition } from './loadEdition.ts'
import { rateVendors } from './rateEditions.ts'
import { type Bump, largest, type Reason } from './reason.ts'

/** An edit with the least kind of version that it takes, as a person has said before it was rated. */
export interface LabelledEdit extends VendorEdit {
  readonly edit: string
  /** A vendor's name, or `package`, which has facts alone. */
  readonly where: string
  readonly least: Bump
  readonly facts?: readonly Operation[]
}

/** What became of an edit. */
export interface RatedEdit extends LabelledEdit {
  readonly rating: Bump
  readonly reasons: readonly Reason[]
}

export const editsFile = 'scripts/_diff/edits.yaml'

/**
 * Applies each of the labelled edits to what is here, one by one, and rates it.
 * @throws {Error} for an edit that does not fit any more
 */
export async function rateEdits(): Promise<RatedEdit[]> {
  const edits = readYamlFile(editsFile).value as readonly LabelledEdit[]
  const edition = await loadEdition(repository)
  const ofPackage = edits.filter(({ where }) => where === 'package')
  const ofVendors = edits.filter(({ where }) => where !== 'package')
  const packages = ofPackage.map((edit) =>
    withRating(edit, factReasons('package', edition.facts, patched(edition.facts, edit.facts))),
  )
  const reasons = await rateVendors(await editedPairs(ofVendors, edition))
  return [...ofVendors.map((edit, index) => withRating(edit, reasons[index] ?? [])), ...packages]
}

async function editedPairs(edits: readonly LabelledEdit[], edition: Edition) {
  const vendors = await loadVendors()
  return Promise.all(
    edits.map(async (edit) => {
      const before = edition.vendors.find(({ name }) => name === edit.where)
      const vendor = vendors.find(({ name }) => name === edit.where)
      if (before === undefined || vendor === undefined) throw new Error(`${editsFile}: there is no ${edit.where}`)
      return { before, after: await editVendor(vendor, before, edit, checkExchange) }
    }),
  )
}

const withRating = (edit: LabelledEdit, reasons: readonly Reason[]): RatedEdit => ({
  ...edit,
  rating: largest(reasons.map(({ bump }) => bump)),
  reasons,
})
