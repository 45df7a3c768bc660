import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordExchanges } from '../../src/conformance/recordExchanges.ts'
import { type PrismServer, startPrism } from '../../src/mock/startPrism.ts'
import { mockClient } from '../_lib/clientCall.ts'
import { loadGenerated } from '../_lib/generated.ts'
import { readRegistry } from '../_lib/registry.ts'
import { readScenario } from '../_lib/scenarios.ts'
import { type FileHost, startFileHost } from './fileHost.ts'
import { judgeExchanges } from './judgeExchanges.ts'
import { runLifecycle } from './runLifecycle.ts'

const vendors = await Promise.all(readRegistry().map(loadGenerated))

describe.each(vendors)('$name', (vendor) => {
  let mock: PrismServer
  let files: FileHost
  const [startOperationId = ''] = Object.keys(vendor.contract.lifecycle.starts)

  beforeAll(async () => {
    mock = await startPrism({ document: vendor.document })
    files = await startFileHost()
  })
  afterAll(() => Promise.all([mock.close(), files.close()]))

  async function play(scenario: string) {
    const recorder = recordExchanges(fetch)
    const client = await mockClient(vendor, mock.address, recorder.fetch)
    const run = runLifecycle(vendor, client, startOperationId, readScenario(vendor, scenario), files.download)
    return { run, exchanges: recorder.exchanges }
  }

  test('an export that completes gives a file, and every exchange keeps the contract', async () => {
    const { run, exchanges } = await play('completes')
    expect((await run).file.length).toBeGreaterThan(0)
    expect(judgeExchanges(vendor.contract, exchanges).flatMap(({ problems }) => problems)).toEqual([])
  })

  test('an export that fails stops the run with a reason', async () => {
    const { run } = await play('fails')
    await expect(run).rejects.toThrow(
      `${vendor.name} ${vendor.contract.lifecycle.wait.operationId}: the export is failed`,
    )
  })

  test('a refused start stops the run with its status', async () => {
    const { run } = await play('not-found')
    await expect(run).rejects.toThrow(/answered 4\d\d: /)
  })

  test('an exchange that breaks the contract, or belongs to no operation, is a problem', async () => {
    const { run, exchanges } = await play('completes')
    await run
    const [first] = exchanges
    if (first === undefined) throw new Error('nothing was recorded')
    const broken = { ...first, response: { status: 200, headers: [], body: '<html>' } }
    const stray = { ...first, request: { ...first.request, url: `${mock.address}/nowhere/at/all/of/it` } }
    const verdicts = judgeExchanges(vendor.contract, [broken, stray])
    expect(verdicts.map(({ problems }) => problems.length > 0)).toEqual([true, true])
  })
})
