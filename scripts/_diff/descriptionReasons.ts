import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenApi } from '../_lib/openapi.ts'
import { redocly } from '../_lib/redocly.ts'
import type { Bump, Reason } from './reason.ts'

interface Report {
  readonly changes: readonly {
    readonly path: string
    readonly kind: string
    readonly property?: string
    readonly impact: Bump
    readonly verdicts: readonly { readonly impact: Bump; readonly message: string }[]
  }[]
}

/**
 * What `redocly diff` says of two descriptions.
 * @throws {Error} when it gives no report
 */
export async function descriptionReasons(where: string, before: OpenApi, after: OpenApi): Promise<Reason[]> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-diff-'))
  try {
    const [one, other, report] = ['before.json', 'after.json', 'report.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(one, JSON.stringify(before))
    writeFileSync(other, JSON.stringify(after))
    const output = await redocly(['diff', one, other, '--format', 'json', '--fail-on', 'none', '--output', report])
    if (output.exitCode !== 0) throw new Error(`redocly diff gave no report: ${output.stderr.trim()}`)
    const { default: read } = (await import(report, { with: { type: 'json' } })) as { default: Report }
    return read.changes.flatMap((change) => reasonsOf(where, change))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function reasonsOf(where: string, { path, kind, property, impact, verdicts }: Report['changes'][number]): Reason[] {
  const by = 'redocly diff'
  if (verdicts.length === 0)
    return [{ bump: impact, by, where, what: `${path}${property ? ` ${property}` : ''} ${kind}` }]
  return verdicts.map(({ impact: bump, message }) => ({ bump, by, where, what: `${path}: ${message}` }))
}
