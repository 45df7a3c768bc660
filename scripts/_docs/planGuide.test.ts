import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runCommand } from '../../src/cli/_testing/runCommand.ts'
import { readArguments } from '../../src/cli/command.ts'
import { run as runPlanCommand } from '../../src/cli/commands/run.ts'
import { repository } from '../_lib/repository.ts'

const guide = readFileSync(join(repository, 'docs/guides/plans.md'), 'utf8')
const blockOf = (wanted: string) => new RegExp(`^\`\`\`${wanted}\n(.*?)^\`\`\`$`, 'ms').exec(guide)?.[1] ?? ''

const folder = mkdtempSync(join(tmpdir(), 'plan-guide-'))
afterAll(() => rmSync(folder, { recursive: true }))
const plan = join(folder, 'nightly.yaml')

const env = {
  KORE_AI_JWT: 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA',
  AWS_ACCESS_KEY_ID: 'any',
  AWS_SECRET_ACCESS_KEY: 'any',
  BACKUP_KEY_ID: 'any',
  BACKUP_SECRET_KEY: 'any',
  EMARSYS_USERNAME: 'any',
  EMARSYS_SECRET: 'any',
  FILE_PASSWORD: 'planted-secret',
}

describe('the plan of the guide', () => {
  test('keeps every contract, and shows no secret', async () => {
    writeFileSync(plan, blockOf('yaml plan'))
    const { code, out, err } = await runCommand(['run', plan, '--dry-run', '--format', 'json'], { env })
    const { requests } = JSON.parse(out.join('\n')) as { requests: { job: string; part: string }[] }
    expect({ code, err, requests: requests.map(({ job, part }) => `${job} ${part}`) }).toEqual({
      code: 0,
      err: [],
      requests: [
        'bot-orders export',
        'bot-returns export',
        'flowers-eu-west-1 export',
        'flowers-us-east-1 export',
        'changes export',
        'to-staging export',
        'to-staging import',
      ],
    })
    expect(out.join('\n')).not.toContain('planted-secret')
  })

  test('is done by the mock', async () => {
    writeFileSync(plan, blockOf('yaml plan'))
    const { code, out } = await runCommand(['run', plan, '--mock', '--format', 'json'], { env: { FILE_PASSWORD: 'a' } })
    expect({ code, summary: JSON.parse(out.join('\n')).summary }).toEqual({
      code: 0,
      summary: { saved: 5, imported: 1, failed: 0, unknown: 0, started: 0, waiting: 0 },
    })
  })
})

const commandLines = [...guide.matchAll(/export-contracts run (nightly\.yaml[^#;|>\n]*)/g)].map(([, line = '']) =>
  line.trim(),
)

test('the guide has command lines', () => expect(commandLines.length).toBeGreaterThan(8))

test.each([...new Set(commandLines)])('the command takes: run %s', (line) => {
  expect(readArguments(runPlanCommand.options, line.split(/\s+/)).operands).toEqual(['nightly.yaml'])
})

test('the workflow runs the command', () => {
  const { jobs } = parse(blockOf('yaml github')) as { jobs: { backup: { steps: { run?: string }[] } } }
  expect(jobs.backup.steps.flatMap(({ run }) => run ?? [])).toEqual([
    'npx export-contracts run nightly.yaml --format junit > nightly.xml',
  ])
})
