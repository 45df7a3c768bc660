import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MockServer, startMock } from '../../src/mock/startMock.ts'
import { loadVendors } from '../_lib/generated.ts'
import { judgeExchanges } from './judgeExchanges.ts'
import { loadMockVendors } from './loadMockVendors.ts'
import { runVendor } from './runVendor.ts'

const vendors = await loadVendors()
const mockVendors = await loadMockVendors()
const folder = mkdtempSync(join(tmpdir(), 'run-vendor-'))

describe.each(vendors)('$name', (vendor) => {
  const path = join(folder, vendor.name)
  let mock: MockServer

  beforeAll(async () => {
    mock = await startMock({ vendors: mockVendors })
  })
  afterAll(() => mock.close())

  test('an export gives a file, tells its states, and every exchange keeps the contract', async () => {
    const states: string[] = []
    const run = await runVendor(vendor, mock.address, path, ({ phase }) => states.push(phase))
    expect(readFileSync(path).length).toBe(run.bytes)
    expect(run.bytes).toBeGreaterThan(0)
    expect(states.at(-1)).toBe('succeeded')
    const verdicts = judgeExchanges(vendor.contract, run.exchanges)
    expect(verdicts.flatMap(({ problems }) => problems)).toEqual([])
    expect(verdicts.map(({ operationId }) => operationId)).toContain(vendor.contract.lifecycles.export.wait.operationId)
  })

  test('an exchange that breaks the contract, or belongs to no operation, is a problem', async () => {
    const { exchanges } = await runVendor(vendor, mock.address, path)
    const [first] = exchanges
    if (first === undefined) throw new Error('nothing was recorded')
    const broken = { ...first, response: { status: 200, headers: [], body: '<html>' } }
    const stray = { ...first, request: { ...first.request, url: `${mock.address}/nowhere/at/all/of/it` } }
    const verdicts = judgeExchanges(vendor.contract, [broken, stray])
    expect(verdicts.map(({ problems }) => problems.length > 0)).toEqual([true, true])
  })

  test('an export that fails stops the run with a reason', async () => {
    const failing = await startMock({ vendors: mockVendors, scenario: 'fails' })
    const { operationId } = vendor.contract.lifecycles.export.wait
    await expect(runVendor(vendor, failing.address, path)).rejects.toThrow(
      `${vendor.name} ${operationId}: the export failed`,
    )
    await failing.close()
  })
})
