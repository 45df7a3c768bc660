import { type NamedBlob, splitBlobs } from '../../../src/recordings/readers/blobReader.ts'
import type { Limits } from '../../../src/recordings/readers/limits.ts'
import type { Place } from '../../../src/recordings/readers/recordedEntry.ts'
import { type ExcerptLine, excerpt } from './excerpt.ts'

/** A place of a recording. */
export interface PlaceInFile extends Place {
  readonly file: string
}

/**
 * The lines around places of recordings, in the order of the places; none where the file does not have the place any more.
 * The recordings are split once more for it, so that nothing of them has to be held meanwhile.
 */
export async function recordingExcerpts(
  files: readonly NamedBlob[],
  places: readonly PlaceInFile[],
  options: { readonly limits: Limits },
): Promise<(readonly ExcerptLine[])[]> {
  const nearest = new Map<PlaceInFile, { readonly place: Place; readonly bytes: Uint8Array }>()
  for await (const batch of splitBlobs(files, options)) {
    for (const item of batch) {
      if ('skipped' in item) continue
      // An entry may be cut out of one that holds several: the last that starts before the place has it.
      for (const place of places) {
        if (place.file === item.file && !isBefore(place, item.slice.place)) nearest.set(place, item.slice)
      }
    }
  }
  return places.map((place) => {
    const slice = nearest.get(place)
    return slice === undefined ? [] : excerpt(new TextDecoder().decode(slice.bytes), slice.place, place)
  })
}

const isBefore = (one: Place, other: Place) =>
  one.line < other.line || (one.line === other.line && one.column < other.column)
