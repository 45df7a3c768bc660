import { foreignFormats } from '../../src/recordings/readers/foreignFormats.ts'
import { recordingFormats } from '../../src/recordings/readers/recordingFormats.ts'
import { markdownTable } from '../_lib/markdownTable.ts'

const asHeading = (name: string) => name.replace(/^an? /, '')

/** The formats of recordings that are read, with what is read of each. */
export const readFormatsTable = (): string =>
  markdownTable(
    ['format', 'written by', 'what is read'],
    recordingFormats.map(({ name, writers, read, source }) => [`[${asHeading(name)}](${source})`, writers, read]),
  )

/** The formats that are told by their name, with what to do instead. */
export const foreignFormatsTable = (): string =>
  markdownTable(
    ['format', 'what to do'],
    foreignFormats.map(({ name, advice }) => [asHeading(name), advice]),
  )
