// node backup.js BOT_ID FILE [RECORDING]
import { writeFile } from 'node:fs/promises'
import { createRecorder } from 'export-contracts/conformance'
import { contract } from 'export-contracts/lex-v2/contract'
import { backUpBot } from './backUpBot.js'

const [botId, file, recording] = process.argv.slice(2)
const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = process.env
const recorder = createRecorder(fetch, { contracts: [contract] })
try {
  const client = { fetch: recorder.fetch, credentials: { accessKeyId, secretAccessKey } }
  const { path, bytes } = await backUpBot({ botId, file, client })
  console.log(`${path} is saved, ${bytes} bytes`)
} finally {
  // A failed export is worth recording, too. Secrets are replaced before anything is written.
  if (recording) await writeFile(recording, JSON.stringify(await recorder.har(), null, 2))
}
