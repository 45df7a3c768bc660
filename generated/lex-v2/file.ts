// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { FileKinds } from '../../src/inspect/fileKind.ts'
import { inspectFile as inspectFileOf } from '../../src/inspect/inspectFile.ts'
import type { InspectedFile, InspectOptions } from '../../src/inspect/inspectedFile.ts'
import { validators } from './fileValidators.js'

/** What is inside the files of this vendor. */
export const fileKinds: FileKinds = {
  vendor: "lex-v2",
  kinds: {
    bot: {
      summary: "A bot with its locales",
      mediaType: "application/zip",
      importAs: "/resourceSpecification/botImportSpecification",
      mayBeEncrypted: true,
      source: ["guide-format", "guide-password", "archives", "archive-2025"],
      members: [
        {
          paths: ["Manifest.json"],
          required: true,
          decides: true,
          mediaType: "application/json",
          schema: "BotManifest",
          resource: { type: "/metaData/resourceType" },
          source: ["archives", "archive-2025"],
        },
        {
          paths: ["{bot}/Bot.json"],
          required: true,
          single: true,
          mediaType: "application/json",
          schema: "Bot",
          resource: { name: "/name", id: "/identifier", version: "/version" },
          source: ["guide-format", "archives", "archive-2025"],
        },
        {
          paths: ["{bot}/BotLocales/{locale}/BotLocale.json"],
          mediaType: "application/json",
          schema: "Named",
          source: ["guide-format", "archives", "archive-2025"],
        },
        {
          paths: ["{bot}/BotLocales/{locale}/Intents/{intent}/Intent.json"],
          mediaType: "application/json",
          schema: "Named",
          source: ["guide-format", "archives", "archive-2025"],
        },
        {
          paths: ["{bot}/BotLocales/{locale}/Intents/{intent}/Slots/{slot}/Slot.json"],
          mediaType: "application/json",
          schema: "Named",
          source: ["guide-format", "archives", "archive-2025"],
        },
        {
          paths: ["{bot}/BotLocales/{locale}/SlotTypes/{slotType}/SlotType.json"],
          mediaType: "application/json",
          schema: "Named",
          source: ["guide-format", "archives"],
        },
        {
          paths: ["{bot}/BotLocales/{locale}/CustomVocabulary/CustomVocabulary.json"],
          mediaType: "application/json",
          schema: "CustomVocabulary",
          source: ["guide-format"],
        },
      ],
    },
    botLocale: {
      summary: "One locale of a bot; nobody has shown such an archive, so its folders are left open",
      mediaType: "application/zip",
      importAs: "/resourceSpecification/botLocaleImportSpecification",
      mayBeEncrypted: true,
      source: ["guide-format", "guide-password"],
      members: [
        {
          paths: ["manifest.json", "Manifest.json"],
          required: true,
          single: true,
          decides: true,
          mediaType: "application/json",
          schema: "BotLocaleManifest",
          source: ["guide-format"],
        },
        {
          paths: ["**/BotLocale.json"],
          required: true,
          single: true,
          mediaType: "application/json",
          schema: "Named",
          resource: { name: "/name", id: "/identifier", version: "/version" },
          source: ["guide-format"],
        },
        {
          paths: ["**/Intent.json", "**/Slot.json", "**/SlotType.json"],
          mediaType: "application/json",
          schema: "Named",
          source: ["guide-format"],
        },
      ],
    },
    customVocabulary: {
      summary: "A custom vocabulary, as JSON or as a list with tabs; nobody has shown such an archive",
      mediaType: "application/zip",
      importAs: "/resourceSpecification/customVocabularyImportSpecification",
      mayBeEncrypted: true,
      isComplete: true,
      source: ["guide-format", "guide-password", "guide-vocabulary"],
      members: [
        {
          paths: ["manifest.json", "Manifest.json"],
          single: true,
          decides: true,
          mediaType: "application/json",
          schema: "CustomVocabularyManifest",
          source: ["guide-format"],
        },
        {
          paths: ["**/CustomVocabulary.tsv", "**/CustomVocabulary.json"],
          required: true,
          single: true,
          source: ["guide-format", "guide-vocabulary", "update-page"],
        },
      ],
    },
    testSet: {
      summary: "A test set as CSV, which an import reads from the caller's bucket; nobody has shown such an archive",
      exportOnly: true,
      importAs: "/resourceSpecification/testSetImportResourceSpecification",
      mediaType: "application/zip",
      mayBeEncrypted: true,
      source: ["model", "guide-password"],
      members: [{ paths: ["**/{testSet}.csv"], required: true, mediaType: "text/csv", source: ["model"] }],
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
