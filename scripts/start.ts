import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startMock } from '../src/mock/startMock.ts'
import { toHar } from '../src/recorder/toHar.ts'
import { writeGenerated } from './_generate/writeGenerated.ts'
import { listDeviations } from './_lib/deviations.ts'
import { type GeneratedVendor, loadVendors } from './_lib/generated.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'
import { formatTable } from './_start/formatTable.ts'
import { judgeExchanges } from './_start/judgeExchanges.ts'
import { loadMockVendors } from './_start/loadMockVendors.ts'
import { runVendor, type VendorRun } from './_start/runVendor.ts'

const outputFolder = 'out/start'

/** Plays an export of every vendor side by side, from start to saved file, against one mock, and judges every exchange. */
await runScript(async () => {
  const registry = readRegistry()
  console.log('Generating types, clients, validators and lifecycles from specs/ ...')
  await writeGenerated(registry)
  rmSync(join(repository, outputFolder), { recursive: true, force: true })
  mkdirSync(join(repository, outputFolder), { recursive: true })

  const vendors = await loadVendors()
  const mock = await startMock({ vendors: await loadMockVendors() })
  try {
    console.log(`Starting, polling and saving exports against the mock on ${mock.address} ...\n`)
    const results = await Promise.all(
      vendors.map(async (vendor) => {
        const path = `${outputFolder}/${vendor.name}.${vendor.contract.lifecycles.export.file.mediaType.split('/')[1]}`
        const show = (text: string) => console.log(`${vendor.name.padEnd(10)} ${text}`)
        const run = await runVendor(vendor, mock.address, join(repository, path), ({ state, polls }) =>
          show(`${state} at poll ${polls}`),
        )
        show(`${path} is saved, ${run.bytes} bytes`)
        return judge(vendor, run)
      }),
    )
    report(results)
  } finally {
    await mock.close()
  }
})

type VendorResult = ReturnType<typeof judge>

function judge(vendor: GeneratedVendor, { exchanges }: VendorRun) {
  const har = `${outputFolder}/${vendor.name}.har`
  writeFileSync(join(repository, har), `${JSON.stringify(toHar(exchanges), null, 2)}\n`)
  return { vendor, har, verdicts: judgeExchanges(vendor.contract, exchanges) }
}

function report(results: readonly VendorResult[]): void {
  const rows = results.flatMap(({ vendor, verdicts }) =>
    verdicts.map(({ operationId, requests, states, problems }) => [
      vendor.name,
      operationId,
      String(requests),
      states.join(' > '),
      problems.length === 0 ? 'ok' : `${problems.length} findings`,
    ]),
  )
  console.log(`\n${formatTable(['vendor', 'operation', 'requests', 'states seen', 'verdict'], rows)}`)

  const deviations = results.map(({ vendor }) => listDeviations(vendor.document).length)
  const total = deviations.reduce((sum, count) => sum + count, 0)
  const perVendor = results.map(({ vendor }, index) => `${vendor.name} ${deviations[index]}`).join(', ')
  console.log(`\nThe contracts record ${total} deviations from the vendors' documentation: ${perVendor}.`)
  console.log(`Exchanges (HAR) and export files are in ${outputFolder}/.`)

  const problems = results.flatMap(({ har, verdicts }) =>
    verdicts.flatMap((verdict) => verdict.problems.map((message) => ({ file: har, line: 0, message }))),
  )
  if (problems.length > 0) throw new ProblemsError(problems)
}
