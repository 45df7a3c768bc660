import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { judgeSpeeds } from './_bench/judgeSpeeds.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { formatTable } from './_start/formatTable.ts'

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
]

const platforms = ['browser', 'node'] as const

/** Bytes of a bundle, minified and gzipped. */
async function bundleSize(contents: string, platform: (typeof platforms)[number]): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: repository, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform,
    logLevel: 'error',
  })
  return gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length
}

interface Figure {
  readonly problem: string | undefined
  readonly cells: readonly string[]
}

async function bundleFigures(): Promise<Figure[]> {
  const pairs = subjects.flatMap((subject) => platforms.map((platform) => ({ ...subject, platform })))
  return Promise.all(
    pairs.map(async ({ name, platform, limitBytes, ours, peer }) => {
      const [bytes, peerBytes] = await Promise.all([bundleSize(ours, platform), bundleSize(peer, platform)])
      return {
        cells: [name, platform, String(bytes), String(limitBytes), String(peerBytes), (peerBytes / bytes).toFixed(1)],
        problem:
          bytes > limitBytes
            ? `the bundle of ${name} for ${platform} has ${bytes} bytes; the limit is ${limitBytes}`
            : undefined,
      }
    }),
  )
}

/** Prints figures beside those of peers in the same run, and fails when one passes its limit. */
await runScript(async () => {
  const bundles = await bundleFigures()
  console.log('Lex V2 with signing, minified and gzipped, in bytes\n')
  console.log(
    formatTable(
      ['what', 'platform', 'ours', 'limit', 'AWS SDK', 'ratio'],
      bundles.map(({ cells }) => cells),
    ),
  )

  const speeds = await judgeSpeeds()
  console.log('\nJudging exchanges in memory, exchanges per millisecond of processor time\n')
  const rate = (perMs: number) => perMs.toFixed(0)
  console.log(
    formatTable(
      ['what', 'rate', 'ours beside it'],
      speeds.map(({ name, perMs, ratio }) => [name, rate(perMs), ratio.toFixed(2)]),
    ),
  )

  const problems = bundles.flatMap(({ problem }) =>
    problem === undefined ? [] : [{ file: 'scripts/bench.ts', line: 0, message: problem }],
  )
  if (problems.length > 0) throw new ProblemsError(problems)
})
