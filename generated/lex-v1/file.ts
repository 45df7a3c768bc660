// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { FileKinds } from '../../src/inspect/fileKind.ts'
import { inspectFile as inspectFileOf } from '../../src/inspect/inspectFile.ts'
import type { InspectedFile, InspectOptions } from '../../src/inspect/inspectedFile.ts'
import { validators } from './fileValidators.js'

/** What is inside the files of this vendor. */
export const fileKinds: FileKinds = {
  vendor: "lex-v1",
  importMaxBytes: 52428800,
  kinds: {
    lex: {
      summary: "A bot, an intent or a slot type, in the format of Lex",
      mediaType: "application/zip",
      source: ["guide-export", "guide-format", "start-import-page"],
      members: [
        {
          paths: ["**/{resource}.json"],
          required: true,
          single: true,
          mediaType: "application/json",
          schema: "LexFile",
          resource: { name: "/resource/name", version: "/resource/version" },
          source: ["guide-export", "guide-format", "start-import-page"],
        },
      ],
    },
    alexaSkill: {
      summary: "A bot in the format of the Alexa Skills Kit; nobody has shown such an archive",
      mediaType: "application/zip",
      source: ["seed", "model"],
      members: [
        {
          paths: ["**/{resource}.json"],
          required: true,
          single: true,
          mediaType: "application/json",
          schema: "AlexaFile",
          source: ["seed", "model"],
        },
      ],
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
