import { idText } from '../contract/jobValues.ts'
import { pointerTokens, readPointer, toPointer } from '../contract/jsonPointer.ts'
import type { Step } from '../contract/lifecycle.ts'
import type { TakenFile } from './takeFile.ts'

/** What an import makes, as its polls tell it, and how an export names it. */
export interface MadeResource {
  readonly id: string | number | undefined
  /** By output of the poll. */
  readonly told: Readonly<Record<string, unknown>>
  readonly names: readonly (readonly string[])[]
}

/**
 * The resource that a start makes: one that its values name, or a new one.
 * @param named by output, the places in the values that name the resource already
 */
export function resourceOf(
  { outputs }: Step,
  values: unknown,
  named: Readonly<Record<string, readonly string[]>>,
  file: TakenFile,
  newId: (name: string | undefined) => string | number | undefined,
): MadeResource {
  const nameOf = (output: string) => {
    const place = named[output]?.find((pointer) => idText(readPointer(values, pointer)) !== undefined)
    return place === undefined ? undefined : { place, text: String(readPointer(values, place)) }
  }
  const known = nameOf('resourceId')
  const name = nameOf('resourceName')?.text ?? file.name
  const id = known?.text ?? (outputs['resourceId'] === undefined ? undefined : newId(name))
  const told = {
    ...(id === undefined ? {} : { resourceId: id }),
    ...(name === undefined ? {} : { resourceName: name }),
  }
  if (known !== undefined) return { id, told, names: [[known.text, ...besides(values, known.place)]] }
  return { id, told, names: [id, name].flatMap((one) => (one === undefined ? [] : [[String(one)]])) }
}

/** The texts that stand beside a place deeper down: an id there means little without them. */
function besides(values: unknown, place: string): string[] {
  const [...around] = pointerTokens(place).slice(0, -1)
  if (around.length === 0) return []
  return Object.values(Object(readPointer(values, toPointer(around)))).filter((one) => typeof one === 'string')
}
