import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { exampleCalls } from '../exampleCalls.ts'
import type { Tool } from '../tool.ts'
import { toolsFolder } from '../toolsFolder.ts'

const startsWithinSeconds = 90

export const specmatic: Tool = {
  name: 'Specmatic',
  package: 'specmatic',
  tries: 'its stub starts and answers the first call with a success',
  forms: ['3.1', '3.0'],
  async attempt({ vendor, file, folder }) {
    const port = await freePort()
    const jar = join(toolsFolder, 'node_modules/specmatic/specmatic.jar')
    const args = [`-Duser.home=${folder}`, '-jar', jar, 'mock', '--host', '127.0.0.1', '--port', String(port), file]
    const stub = spawn('java', args, { cwd: folder, env: { ...process.env, SPECMATIC_DISABLE_TELEMETRY: 'true' } })
    let printed = ''
    const collect = (chunk: Buffer) => {
      printed += chunk.toString()
    }
    stub.stdout.on('data', collect)
    stub.stderr.on('data', collect)
    let failure: string | undefined
    stub.on('error', (error) => {
      failure = error.message
    })
    const ended = new Promise<void>((resolve) => stub.on('close', () => resolve()))
    try {
      const [call] = exampleCalls(vendor)
      if (call === undefined) throw new Error('there is no operation to call')
      const { Prefer: _, ...headers } = call.headers
      const search = new URLSearchParams(call.query as Record<string, string>).toString()
      // Its stub knows no path of a server (2.55).
      const url = `http://127.0.0.1:${port}${call.path}${search === '' ? '' : `?${search}`}`
      for (let second = 0; second < startsWithinSeconds && !/is running|running on/i.test(printed); second++) {
        if (failure !== undefined || stub.exitCode !== null)
          throw new Error(`the stub ended: ${failure ?? printed.trim()}`)
        await setTimeout(1000)
      }
      const response = await fetch(url, {
        method: call.method,
        headers: { ...headers, ...(call.takesBody ? { 'content-type': 'application/json' } : {}) },
        ...(call.takesBody ? { body: JSON.stringify(call.body) } : {}),
      })
      if (!response.ok) throw new Error(`${call.operationId} got ${response.status} ${await response.text()}`)
      await response.arrayBuffer()
    } finally {
      stub.kill()
      await ended
    }
  },
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}
