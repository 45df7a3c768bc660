import type { HarmlessPlaces, HarmlessRule } from '../contract/harmless.ts'
import { pointerTokens } from '../contract/jsonPointer.ts'
import { redactName } from './redactAddress.ts'
import type { Redaction } from './redaction.ts'
import { redactNumber, redactText } from './redactValue.ts'

/** A place in JSON, with the places that a contract knows below it. */
export interface JsonPlace {
  /** What the contract says of the values there; undefined where it knows no such place. */
  readonly rule: HarmlessRule | undefined
  readonly members: ReadonlyMap<string, JsonPlace>
  /** The place of each item, where it is a list. */
  readonly items: JsonPlace | undefined
  readonly redactText: (text: string) => string
  /** Of a number as JSON writes it. */
  readonly redactNumber: (source: string) => string
}

/** The places in the bodies of one schema. */
export interface JsonPlaces {
  readonly root: JsonPlace
  /** Every place that no contract knows. */
  readonly unknown: JsonPlace
  readonly redactName: (name: string) => string
}

interface OpenPlace extends JsonPlace {
  readonly members: Map<string, JsonPlace>
  items: JsonPlace | undefined
}

/** The places that `members` tells of by their pointers, prepared once for many bodies. */
export function createJsonPlaces(
  members: HarmlessPlaces['members'][string] | undefined,
  redaction: Redaction,
): JsonPlaces {
  const placeWith = (rule: HarmlessRule | undefined): OpenPlace => ({
    rule,
    members: new Map(),
    items: undefined,
    redactText: redaction.remember((text) => redactText(text, rule, redaction)),
    redactNumber: redaction.remember((source) => redactNumber(source, rule, redaction)),
  })
  const root = placeWith(members?.[''])
  const known = new Map([['', root]])
  // Shorter ones first: what no contract knows has no places below it.
  const pointers = Object.keys(members ?? {}).sort((a, b) => a.length - b.length)
  for (const pointer of pointers) {
    const above = known.get(pointer.slice(0, pointer.lastIndexOf('/')))
    const token = pointerTokens(pointer).at(-1)
    if (above === undefined || token === undefined) continue
    const place = placeWith(members?.[pointer])
    known.set(pointer, place)
    // A member is no item of a list, whatever its name.
    if (token === '*') above.items = place
    else above.members.set(token, place)
  }
  return {
    root,
    unknown: placeWith(undefined),
    redactName: redaction.remember((name) => redactName(name, redaction)),
  }
}
