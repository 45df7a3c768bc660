import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { peerDescription } from '../../_bench/peerDescription.ts'
import { installTools, toolsFolder, toolVersion } from '../../_interop/toolsFolder.ts'
import { serverPath } from '../../_lib/serverPath.ts'
import type { MutantPeer, PeerCase } from './peer.ts'

/** Specmatic, which holds exchanges that are written as its examples against the description. It needs Java. */
// https://docs.specmatic.io/contract_driven_development/contract_testing.html
export const specmatic: MutantPeer = {
  name: `Specmatic ${toolVersion('specmatic')}`,
  sees: ['request:', 'response:', 'both:', 'job:', 'address:'],
  async alarms({ document, contract }, cases) {
    await installTools()
    const folder = mkdtempSync(join(tmpdir(), 'export-contracts-specmatic-'))
    try {
      const [api, examples] = [join(folder, 'api.json'), join(folder, 'examples')]
      mkdirSync(examples)
      writeFileSync(api, JSON.stringify(peerDescription(document)))
      // It knows no path of a server (2.55).
      const base = serverPath(contract.description)
      for (const [index, one] of cases.entries())
        writeFileSync(join(examples, `${index}.json`), JSON.stringify(toExample(one, base)))
      const printed = await validate(folder, ['--spec-file', api, '--examples-dir', examples])
      return cases.map((_, index) => problemsOf(printed, join(examples, `${index}.json`)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** An exchange as an example of Specmatic, in which a name stands once. */
function toExample({ exchange: { request, response } }: PeerCase, base: string): object {
  const { pathname, searchParams } = new URL(request.url)
  return {
    'http-request': {
      method: request.method,
      path: pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname,
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(request.headers),
      ...bodyOf(request.body),
    },
    'http-response': {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      ...bodyOf(response.body),
    },
  }
}

function bodyOf(body: string | undefined): object {
  if (body === undefined) return {}
  try {
    return { body: JSON.parse(body) }
  } catch {
    return { body }
  }
}

/** What it prints. That it finds something wrong makes it fail, too. */
function validate(folder: string, args: readonly string[]): Promise<string> {
  const jar = join(toolsFolder, 'node_modules/specmatic/specmatic.jar')
  const command = [`-Duser.home=${folder}`, '-jar', jar, 'examples', 'validate', '--examples-to-validate', 'EXTERNAL']
  const options = {
    cwd: folder,
    env: { ...process.env, SPECMATIC_DISABLE_TELEMETRY: 'true' },
    maxBuffer: 1 << 28,
  }
  return new Promise((resolve, reject) => {
    execFile('java', [...command, ...args], options, (error, stdout, stderr) => {
      if (stdout.includes('Example Directory Validation Summary')) resolve(stdout)
      else
        reject(
          new Error(`Specmatic says nothing of the examples: ${error?.message ?? ''} ${stderr}${stdout.slice(-2000)}`),
        )
    })
  })
}

/** What stands below the name of an example, up to the next one. */
function problemsOf(printed: string, file: string): string[] {
  const start = printed.indexOf(`'${file}':`)
  if (start === -1) return []
  const end = printed.indexOf("\nError(s) found in the Example directory - '", start)
  return [printed.slice(start + file.length + 3, end === -1 ? undefined : end).trim()]
}
