import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { toHar } from '../../src/recorder/toHar.ts'
import { checkRecording } from '../../src/recordings/checkRecording.ts'
import { exitCodeOf } from '../../src/recordings/recordingReport.ts'
import { findLeftovers } from '../../src/redact/check/findLeftovers.ts'
import { loadVendors } from '../_lib/generated.ts'
import { loadMock } from './loadMock.ts'
import { sampleEntry } from './sampleEntry.ts'

test.each(await loadVendors())(
  'the sample of $name keeps the contract, is clean, and is the same each time',
  async (vendor) => {
    const mock = await loadMock(vendor)
    const entry = await sampleEntry(vendor, mock)
    expect(await sampleEntry(vendor, mock)).toEqual(entry)
    const { operationId } = vendor.contract.lifecycles.export.wait
    expect(entry).toMatchObject({ _operationId: operationId, _provenance: 'recorded', response: { status: 200 } })
    const folder = mkdtempSync(join(tmpdir(), 'sample-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'sample.har')
    writeFileSync(file, JSON.stringify({ log: { ...toHar([]).log, entries: [entry] } }))
    expect(exitCodeOf(await checkRecording([file], [vendor.contract], { profile: 'audit' }))).toBe(0)
    const { leftovers, unreadable } = await findLeftovers([file], { contracts: [vendor.contract] })
    expect({ leftovers, unreadable }).toEqual({ leftovers: [], unreadable: [] })
  },
)
