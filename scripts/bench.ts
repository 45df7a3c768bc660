import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { formatTable } from './_start/formatTable.ts'

// What one call costs a user who bundles it, beside the vendor's own SDK.
const subjects = {
  ours: `import { createLexV2Client } from './generated/lex-v2/client.ts'
    globalThis.call = (credentials) => createLexV2Client({ credentials }).describeExport({ exportId: 'EXPORT0001' })`,
  'AWS SDK': `import { DescribeExportCommand, LexModelsV2Client } from '@aws-sdk/client-lex-models-v2'
    globalThis.call = (credentials) =>
      new LexModelsV2Client({ region: 'us-east-1', credentials }).send(new DescribeExportCommand({ exportId: 'EXPORT0001' }))`,
}

const platforms = ['browser', 'node'] as const
const limitBytes = 8_000

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

/** Prints the figures that have a limit, each beside its peer's in the same run, and fails when a limit is passed. */
await runScript(async () => {
  const rows = await Promise.all(
    platforms.map(async (platform) => {
      const [ours = 0, peer = 0] = await Promise.all(Object.values(subjects).map((text) => bundleSize(text, platform)))
      return { platform, ours, peer }
    }),
  )
  const cells = rows.map(({ platform, ours, peer }) => [platform, String(ours), String(peer), (peer / ours).toFixed(1)])
  console.log('Lex V2 describeExport with signing, minified and gzipped, in bytes\n')
  console.log(formatTable(['platform', 'ours', 'AWS SDK', 'ratio'], cells))

  const tooLarge = rows.filter(({ ours }) => ours > limitBytes)
  const problems = tooLarge.map(({ platform, ours }) => ({
    file: 'generated/lex-v2/client.ts',
    line: 0,
    message: `the bundle for ${platform} has ${ours} bytes; the limit is ${limitBytes}`,
  }))
  if (problems.length > 0) throw new ProblemsError(problems)
})
