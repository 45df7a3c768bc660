import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startVitest } from 'vitest/node'
import { toOpenApi30 } from '../../_generate/openApi30.ts'
import { installedVersion } from '../installedVersion.ts'
import type { Judge, JudgeCase, Verdict } from '../judgeCase.ts'
import { peerDescription } from '../peerDescription.ts'

/** What the spec beside this file is given. It writes the message of each case's error, null where there was none. */
export interface MatcherInput {
  readonly documents: Readonly<Record<string, object>>
  /** `document` is a name of one of `documents`. */
  readonly cases: readonly { readonly document: string; readonly exchange: JudgeCase['exchange'] }[]
}
export type MatcherReport = readonly (string | null)[]

/**
 * `expect(response).toSatisfyApiSpec()` on what axios fetched from a server that answers as recorded. It knows no OpenAPI
 * 3.1: beyond the first row it is given the descriptions as 3.0.
 */
export const vitestOpenApi: Judge = {
  name: `vitest-openapi ${installedVersion('vitest-openapi')}`,
  async judge(cases, { vendors, folder }) {
    const documents = vendors.flatMap(({ name, document }): [string, object][] => [
      [name, peerDescription(toOpenApi30(document))],
      [`${name} as published`, document],
    ])
    const asked = cases.filter(({ isRecordingOnly }) => !isRecordingOnly)
    const report = await runMatcher(folder, {
      documents: Object.fromEntries(documents),
      cases: asked.map(({ contract, isPublished, exchange }) => ({
        document: isPublished ? `${contract} as published` : contract,
        exchange,
      })),
    })
    return cases.map((judged): Verdict => {
      const message = report[asked.indexOf(judged)]
      if (message === undefined) return 'not asked'
      return { alarms: message === null ? [] : [{ level: 'error', text: message }] }
    })
  },
}

const runMatcher = (folder: string, input: MatcherInput) =>
  runSpec<MatcherReport>('vitestOpenApi.spec.ts', folder, input)

/** Runs a spec beside this file, which reads `input.json` of the folder and writes `report.json`: matchers need a run of vitest around them. */
export async function runSpec<Report>(spec: string, folder: string, input: object): Promise<Report> {
  writeFileSync(join(folder, 'input.json'), JSON.stringify(input))
  const vitest = await startVitest('test', [], {
    config: false,
    root: import.meta.dirname,
    include: [spec],
    env: { JUDGE_BENCH: folder },
    reporters: [{}],
    testTimeout: 60_000,
    watch: false,
  })
  const failures = vitest.state
    .getTestModules()
    .flatMap((module) => [
      ...module.errors(),
      ...[...module.children.allTests()].flatMap((run) => run.result().errors ?? []),
    ])
  await vitest.close()
  if (failures.length > 0) throw new Error(`vitest-openapi could not be asked: ${failures[0]?.message}`)
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report
}
