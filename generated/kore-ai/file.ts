// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { FileKinds } from '../../src/inspect/fileKind.ts'
import { inspectFile as inspectFileOf } from '../../src/inspect/inspectFile.ts'
import type { InspectedFile, InspectOptions } from '../../src/inspect/inspectedFile.ts'
import { validators } from './fileValidators.js'

/** What is inside the files of this vendor. */
export const fileKinds: FileKinds = {
  vendor: "kore-ai",
  importMaxBytes: 52428800,
  kinds: {
    bot: {
      summary: "A bot of the XO platform",
      mediaType: "application/zip",
      source: ["docs-bot-management", "docs-v2-app-management", "artefact"],
      members: [
        {
          paths: ["botDefinition.json"],
          required: true,
          mediaType: "application/json",
          schema: "BotDefinition",
          resource: { id: "/_id" },
          source: ["docs-bot-management", "artefact", "qa"],
        },
        {
          paths: ["config.json"],
          required: true,
          mediaType: "application/json",
          schema: "BotConfig",
          importMaxBytes: 512000,
          resource: { name: "/name" },
          source: ["docs-bot-management", "docs-v2-app-management", "artefact"],
        },
        {
          paths: ["icon.png", "Icon.png"],
          required: true,
          single: true,
          mediaType: "image/png",
          importMaxBytes: 81920,
          source: ["docs-bot-management", "docs-v2-app-management", "artefact"],
        },
        {
          paths: ["{script}.js"],
          mediaType: "text/javascript",
          importMaxBytes: 512000,
          source: ["docs-bot-management", "docs-v2-app-management"],
        },
      ],
    },
    app: {
      summary: "An app of AI for Service; nobody has shown such an archive",
      mediaType: "application/zip",
      source: ["docs-v2-app-management"],
      members: [
        {
          paths: ["appDefinition.json"],
          required: true,
          mediaType: "application/json",
          schema: "Unknown",
          source: ["docs-v2-app-management"],
        },
        {
          paths: ["config.json"],
          required: true,
          mediaType: "application/json",
          schema: "Unknown",
          importMaxBytes: 512000,
          source: ["docs-v2-app-management"],
        },
        {
          paths: ["icon.png", "Icon.png"],
          required: true,
          single: true,
          mediaType: "image/png",
          importMaxBytes: 81920,
          source: ["docs-bot-management", "docs-v2-app-management", "artefact"],
        },
        {
          paths: ["{script}.js"],
          mediaType: "text/javascript",
          importMaxBytes: 512000,
          source: ["docs-bot-management", "docs-v2-app-management"],
        },
      ],
    },
    utterancesJson: {
      summary: "Utterances with their tasks and the entities in them",
      exportOnly: true,
      mediaType: "application/json",
      schema: "Utterances",
      source: ["forum-utterances", "botium"],
    },
    utterancesCsv: {
      summary: "Utterances with their tasks, without entities; no page shows its columns",
      exportOnly: true,
      mediaType: "text/csv",
      csv: { delimiters: [","], minColumns: 2 },
      source: ["forum-utterances"],
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
