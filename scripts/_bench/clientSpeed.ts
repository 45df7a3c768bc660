import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DescribeExportCommand, LexModelsV2Client } from '@aws-sdk/client-lex-models-v2'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { fastest, type Work } from './fastest.ts'
import type { Figures } from './figures.ts'

const rounds = 40
const calls = 200
const exportId = 'E000000000'
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }
/** Times what bare fetch takes, for a call that nobody signs. */
const limit = 3

/** What a call through a client takes of the processor, beside `fetch` alone and the vendor's own SDK, with a server on loopback. */
export async function clientSpeed(): Promise<Figures> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'answerPolls.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [port] = (await once(server.stdout, 'data')) as [Buffer]
    const address = `http://127.0.0.1:${String(port).trim()}`
    const headers = { authorization: 'none' }
    const ours = createLexV2Client({ baseUrl: address, headers })
    const signing = createLexV2Client({ baseUrl: address, credentials, region: 'us-east-1' })
    const sdk = new LexModelsV2Client({ endpoint: address, credentials, region: 'us-east-1' })
    const works = {
      'fetch and JSON.parse': repeated(async () => {
        const response = await fetch(`${address}/exports/${exportId}`, { headers })
        return response.json()
      }),
      'ours, unsigned': repeated(() => ours.describeExport({ exportId })),
      'ours, signed': repeated(() => signing.describeExport({ exportId })),
      '@aws-sdk/client-lex-models-v2, signed': repeated(() => sdk.send(new DescribeExportCommand({ exportId }))),
    }
    const perMs = await fastest(rounds, works)
    const bare = perMs['fetch and JSON.parse']
    const ratio = bare / perMs['ours, unsigned']
    return {
      title: 'One call with a server on loopback, in microseconds of processor time',
      headings: ['what', 'us', 'beside fetch', 'at most'],
      rows: Object.entries(perMs).map(([name, rate]) => [
        ...[name, (1000 / rate).toFixed(0), (bare / rate).toFixed(2)],
        name === 'ours, unsigned' ? limit.toFixed(1) : '',
      ]),
      problems:
        ratio > limit
          ? [`a call through our client takes ${ratio.toFixed(2)} times as long as fetch; at most ${limit}`]
          : [],
    }
  } finally {
    server.kill()
  }
}

/** The same call so many times, each after the one before. */
const repeated = (call: () => Promise<unknown>): Work => ({
  count: calls,
  async run() {
    for (let time = 0; time < calls; time++) await call()
  },
})
