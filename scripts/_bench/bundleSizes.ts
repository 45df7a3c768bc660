import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { repository } from '../_lib/repository.ts'
import type { Figures } from './figures.ts'

// What a call, and a call with its waiter, cost a user who bundles them, beside the vendor's own SDK.
const subjects = [
  {
    name: 'describeExport',
    limitBytes: 8_000,
    ours: `import { createLexV2Client } from './generated/lex-v2/client.ts'
      globalThis.call = (credentials) => createLexV2Client({ credentials }).describeExport({ exportId: 'EXPORT0001' })`,
    peer: `import { DescribeExportCommand, LexModelsV2Client } from '@aws-sdk/client-lex-models-v2'
      globalThis.call = (credentials) =>
        new LexModelsV2Client({ region: 'us-east-1', credentials }).send(new DescribeExportCommand({ exportId: 'EXPORT0001' }))`,
  },
  {
    name: 'create and wait',
    limitBytes: 12_000,
    ours: `import { createLexV2Client, runExport } from './generated/lex-v2/index.ts'
      globalThis.call = (credentials, body) => runExport(createLexV2Client({ credentials }), { body })`,
    peer: `import { CreateExportCommand, LexModelsV2Client, waitUntilBotExportCompleted } from '@aws-sdk/client-lex-models-v2'
      globalThis.call = async (credentials, input) => {
        const client = new LexModelsV2Client({ region: 'us-east-1', credentials })
        const { exportId } = await client.send(new CreateExportCommand(input))
        return waitUntilBotExportCompleted({ client, maxWaitTime: 350 }, { exportId })
      }`,
  },
  {
    name: 'create, wait and import',
    limitBytes: 14_000,
    ours: `import { createLexV2Client, runExport, runImport } from './generated/lex-v2/index.ts'
      globalThis.call = (credentials, body) => runExport(createLexV2Client({ credentials }), { body })
      globalThis.bring = (credentials, file, body) => runImport(createLexV2Client({ credentials }), { file, body })`,
    peer: `import { CreateExportCommand, CreateUploadUrlCommand, LexModelsV2Client, StartImportCommand, waitUntilBotExportCompleted,
        waitUntilBotImportCompleted } from '@aws-sdk/client-lex-models-v2'
      globalThis.call = async (credentials, input) => {
        const client = new LexModelsV2Client({ region: 'us-east-1', credentials })
        const { exportId } = await client.send(new CreateExportCommand(input))
        return waitUntilBotExportCompleted({ client, maxWaitTime: 350 }, { exportId })
      }
      globalThis.bring = async (credentials, body, input) => {
        const client = new LexModelsV2Client({ region: 'us-east-1', credentials })
        const { importId, uploadUrl } = await client.send(new CreateUploadUrlCommand({}))
        await fetch(uploadUrl, { method: 'PUT', body })
        await client.send(new StartImportCommand({ ...input, importId }))
        return waitUntilBotImportCompleted({ client, maxWaitTime: 350 }, { importId })
      }`,
  },
]

const platforms = ['browser', 'node'] as const

/** Leaves out what is imported when it is needed: bundlers make files of their own of that, and load it then. */
const lazyParts: Plugin = {
  name: 'lazy-parts',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
}

/** Bytes of a bundle, minified and gzipped. */
async function bundleSize(contents: string, platform: (typeof platforms)[number]): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: repository, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    plugins: [lazyParts],
    format: 'esm',
    target: 'es2022',
    platform,
    logLevel: 'error',
  })
  return gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length
}

/** What bundles of Lex V2 weigh beside the vendor's own SDK. */
export async function bundleSizes(): Promise<Figures> {
  const pairs = subjects.flatMap((subject) => platforms.map((platform) => ({ ...subject, platform })))
  const sizes = await Promise.all(
    pairs.map(async ({ ours, peer, ...pair }) => {
      const [bytes, peerBytes] = await Promise.all([bundleSize(ours, pair.platform), bundleSize(peer, pair.platform)])
      return { ...pair, bytes, peerBytes }
    }),
  )
  return {
    title: 'Lex V2 with signing, minified and gzipped, in bytes',
    headings: ['what', 'platform', 'ours', 'limit', 'AWS SDK', 'ratio'],
    rows: sizes.map(({ name, platform, bytes, limitBytes, peerBytes }) => [
      ...[name, platform, String(bytes), String(limitBytes), String(peerBytes)],
      (peerBytes / bytes).toFixed(1),
    ]),
    problems: sizes
      .filter(({ bytes, limitBytes }) => bytes > limitBytes)
      .map(
        ({ name, platform, bytes, limitBytes }) =>
          `the bundle of ${name} for ${platform} has ${bytes} bytes; the limit is ${limitBytes}`,
      ),
  }
}
