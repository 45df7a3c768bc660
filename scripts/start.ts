import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordExchanges } from '../src/conformance/recordExchanges.ts'
import { toHar } from '../src/conformance/toHar.ts'
import { startPrism } from '../src/mock/startPrism.ts'
import { writeGenerated } from './_generate/writeGenerated.ts'
import { mockClient } from './_lib/clientCall.ts'
import { listDeviations } from './_lib/deviations.ts'
import { type GeneratedVendor, loadGenerated } from './_lib/generated.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'
import { readScenario } from './_lib/scenarios.ts'
import { type FileHost, startFileHost } from './_start/fileHost.ts'
import { formatTable } from './_start/formatTable.ts'
import { judgeExchanges } from './_start/judgeExchanges.ts'
import { runLifecycle } from './_start/runLifecycle.ts'

const outputFolder = 'out/start'

/** Plays every vendor's export from start to file against mocks, and judges every exchange. */
await runScript(async () => {
  const vendors = readRegistry()
  console.log('Generating types, clients, validators and lifecycles from specs/ ...')
  await writeGenerated(vendors)

  rmSync(join(repository, outputFolder), { recursive: true, force: true })
  mkdirSync(join(repository, outputFolder), { recursive: true })
  const fileHost = await startFileHost()
  try {
    const generated = await Promise.all(vendors.map(loadGenerated))
    console.log('Starting, polling and fetching exports against Prism on 127.0.0.1 ...\n')
    const results = await Promise.all(generated.map((vendor) => playVendor(vendor, fileHost)))
    report(results)
  } finally {
    await fileHost.close()
  }
})

type VendorResult = Awaited<ReturnType<typeof playVendor>>

async function playVendor(vendor: GeneratedVendor, fileHost: FileHost) {
  const mock = await startPrism({ document: vendor.document })
  try {
    const recorder = recordExchanges(fetch)
    const client = await mockClient(vendor, mock.address, recorder.fetch)
    const scenario = readScenario(vendor, 'completes')
    const files: string[] = []
    for (const startOperationId of Object.keys(vendor.contract.lifecycle.starts)) {
      const run = await runLifecycle(vendor, client, startOperationId, scenario, fileHost.download)
      const file = `${outputFolder}/${vendor.name}.${startOperationId}.${run.fileType}`
      if (run.file.length === 0) throw new Error(`${vendor.name} ${startOperationId}: the export file is empty`)
      writeFileSync(join(repository, file), run.file)
      files.push(file)
    }
    const har = `${outputFolder}/${vendor.name}.har`
    writeFileSync(join(repository, har), `${JSON.stringify(toHar(recorder.exchanges), null, 2)}\n`)
    return { vendor, files, har, verdicts: judgeExchanges(vendor.contract, recorder.exchanges) }
  } finally {
    await mock.close()
  }
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
  console.log(formatTable(['vendor', 'operation', 'requests', 'states seen', 'verdict'], rows))

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
