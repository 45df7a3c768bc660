import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { importRequest, importStarts, usualAnswers } from './_testing/playedImport.ts'

const bytes = 1024 ** 3

const byAddress = importStarts.filter(({ step }) =>
  step.uploads?.some(({ outputs }) => outputs['uploadUrl'] !== undefined),
)

test('some imports upload to an address', () => expect(byAddress).not.toEqual([]))

test.each(byAddress)(
  '1 GB goes to the address for the file of $name in a part of that memory',
  async (start) => {
    const { vendor, step, lifecycle } = start
    const folder = mkdtempSync(join(tmpdir(), 'export-contracts-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'bot.zip')
    writeFileSync(file, 'PK')
    truncateSync(file, bytes)

    const answers = usualAnswers(start)
    const given = async (operationId: string) => {
      const [answer] = answers[operationId] ?? []
      if (!(answer instanceof Response)) throw new Error(`${operationId} has no example`)
      return { status: answer.status, body: await answer.clone().text() }
    }
    const replies = [...(step.uploads ?? []).map(({ operationId }) => operationId), step.operationId]
    let uploaded = 0
    let length: string | undefined
    const handle = async (request: IncomingMessage, response: ServerResponse) => {
      if (request.url === '/upload') {
        length = request.headers['content-length']
        for await (const chunk of request) uploaded += chunk.length
        response.end()
        return
      }
      request.resume()
      const { status, body } = await given(replies.shift() ?? lifecycle.wait.operationId)
      const text = body.replace(/https:\/\/storage\.example[^"]*/, `http://${request.headers.host}/upload`)
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
    }
    const server = createServer(handle)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

    // What is published is JavaScript: to take the types out of TypeScript takes Node 50 MB by itself.
    const script = join(folder, 'importInChild.mjs')
    const entryPoints = [join(import.meta.dirname, '_testing/importInChild.ts')]
    await build({ entryPoints, outfile: script, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' })
    const request = JSON.stringify(importRequest(start))
    const { stdout } = await promisify(execFile)(process.execPath, [script, vendor.name, address, file, request])
    const { phase, peakMegabytes } = JSON.parse(stdout) as { phase: string; peakMegabytes: number }
    // The storage takes no body in pieces: its length has to be known before.
    expect({ phase, uploaded, length }).toEqual({ phase: 'succeeded', uploaded: bytes, length: String(bytes) })
    expect(peakMegabytes).toBeLessThan(150)
  },
  120_000,
)
