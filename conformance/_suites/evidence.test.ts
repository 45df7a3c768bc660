import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listOperations } from '../../scripts/_lib/openapi.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { cellName, shownCells } from '../../scripts/_record/shownCells.ts'
import { detect } from '../../src/redact/check/detectors.ts'
import { findLeftovers } from '../../src/redact/check/findLeftovers.ts'
import { loadSecretlint } from '../../src/redact/check/secretlint.ts'
import { evidenceFiles, readGaps, readSamples, vendors } from './_lib/vendors.ts'

describe.each(vendors)('$name', (vendor) => {
  const { lifecycles } = vendor.contract
  const samples = readSamples(vendor)
  const gaps = readGaps(vendor)
  const questions = gaps.filter(({ question }) => question !== undefined)

  const documented = listOperations(vendor.document).flatMap(({ operation: { operationId, responses } }) =>
    Object.keys(responses).map((status) => cellName(operationId, Number(status))),
  )
  const states = Object.values(lifecycles).flatMap(({ wait }) =>
    Object.keys(wait.states).map((state) => cellName(wait.operationId, 200, state)),
  )
  const seen = samples.flatMap(({ exchange, fields }) =>
    shownCells(vendor.contract, String(fields['_operationId']), exchange),
  )
  const excused = gaps
    .filter((gap) => !questions.includes(gap))
    .map(({ operationId, status, state }) => cellName(operationId, status, state))

  test('each operation x status and each job state has a sample, a recording or a reasoned gap', () => {
    const cells = [...documented, ...states]
    expect(cells.filter((name) => !seen.includes(name) && !excused.includes(name))).toEqual([])
  })

  test('no gap is filled, unknown or listed twice', () => {
    const cells = [...documented, ...states]
    expect(excused.filter((name) => seen.includes(name) || !cells.includes(name))).toEqual([])
    expect(excused.filter((name, index) => excused.indexOf(name) !== index)).toEqual([])
  })

  test('each open question is about an operation and no status, and is asked once', () => {
    const operationIds = listOperations(vendor.document).map(({ operation }) => operation.operationId)
    const asked = questions.map(({ operationId, question }) => `${operationId} ${question}`)
    expect(questions.filter(({ operationId }) => !operationIds.includes(operationId))).toEqual([])
    expect(questions.filter(({ status, state }) => status !== undefined || state !== undefined)).toEqual([])
    expect(questions.filter(({ question = '' }) => !question.endsWith('?'))).toEqual([])
    expect(asked.filter((text, index) => asked.indexOf(text) !== index)).toEqual([])
  })

  test('each gap has a reason and a date', () => {
    expect(
      gaps.filter(({ reason = '', since }) => reason.length < 10 || !/^\d{4}-\d{2}-\d{2}$/.test(String(since))),
    ).toEqual([])
  })

  test('no recording holds anything that redaction would take out', async () => {
    const files = evidenceFiles(vendor, 'recordings', '.har').map((file) => join(repository, file))
    const { leftovers, unreadable } = await findLeftovers(files, { contracts: [vendor.contract] })
    expect({ leftovers, unreadable }).toEqual({ leftovers: [], unreadable: [] })
  })

  test('no sample, which quotes what is public, holds a credential or the data of a person', async () => {
    const files = evidenceFiles(vendor, 'samples', '.har')
    const secretlint = await loadSecretlint()
    expect(secretlint).toBeDefined()
    const found = await Promise.all(
      files.map(async (file) => {
        const text = readFileSync(join(repository, file), 'utf8')
        return [...detect(text), ...((await secretlint?.(text)) ?? [])].map(
          ({ kind, index }) => `${file}:${index} ${kind}`,
        )
      }),
    )
    expect(files).not.toEqual([])
    expect(found.flat()).toEqual([])
  })

  test('each sample belongs to a documented operation x status', () => {
    expect(seen.filter((name) => !documented.includes(name) && !states.includes(name))).toEqual([])
  })
})
