// Generated from specs/emarsys. Edit that and run npm run generate.
import type { FileKinds } from '../../src/inspect/fileKind.ts'
import { inspectFile as inspectFileOf } from '../../src/inspect/inspectFile.ts'
import type { InspectedFile, InspectOptions } from '../../src/inspect/inspectedFile.ts'
import { validators } from './fileValidators.js'

/** What is inside the files of this vendor. */
export const fileKinds: FileKinds = {
  vendor: "emarsys",
  kinds: {
    records: {
      summary: "Contacts that changed or signed up, or their reactions; the first column is the id of the contact",
      mediaType: "text/csv",
      csv: {
        delimiters: [",", ";"],
        delimiter: "/delimiter",
        columns: ["/contact_fields", "/analysis_fields"],
        firstColumn: { heading: "user_id", pattern: "^\\d+$" },
      },
      source: ["docs", "postman-v2", "emarsys-rb"],
    },
    contacts: {
      summary: "Contacts of a list or a segment; no column but those that were asked for is promised",
      mediaType: "text/csv",
      csv: { delimiters: [",", ";"], delimiter: "/delimiter", columns: ["/contact_fields"] },
      source: ["docs", "postman-v2"],
    },
  },
  validators,
}

/**
 * Says what a file of this vendor is, and what in it does not fit.
 * @throws {FileError} FILE_UNREADABLE when the file changes while it is read
 */
export const inspectFile = (file: Blob, options: InspectOptions = {}): Promise<InspectedFile> =>
  inspectFileOf(fileKinds, file, options)
