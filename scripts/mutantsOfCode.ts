import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../generated/version.ts'
import {
  codeMutantsPageFile,
  folderTable,
  leastShare,
  noticedShare,
  survivorList,
} from './_codeMutants/codeMutantsPage.ts'
import { type FolderOutcome, tryMutants } from './_codeMutants/tryMutants.ts'
import { fillBlock, readBlock } from './_lib/block.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'

/** The folders that are held to it: what judges, what waits, what sends, what signs, what hides, and what reads. */
const folders = ['judge', 'jobs', 'client', 'auth', 'redact', 'recordings']

const folderOf = (place: string) => place.split('/', 1).join()

/**
 * Changes the code of each folder in one place after the other, and fails where its tests notice too few of the changes.
 * With `--sample N` only N of each folder, drawn by `--seed`; with `--write` the page gets their figures. A part of a folder,
 * such as `redact/files` or `redact/sha256.ts`, is for whoever writes tests for it, and not for the page.
 */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      seed: { type: 'string', default: '19' },
      write: { type: 'boolean', default: false },
    },
  })
  const unknown = positionals.filter(
    (place) => !folders.includes(folderOf(place)) || !existsSync(join(repository, 'src', place)),
  )
  const parts = positionals.filter((place) => !folders.includes(place))
  const count = values.sample === undefined ? Number.MAX_SAFE_INTEGER : Number(values.sample)
  const seed = Number(values.seed)
  const faults = [
    ...unknown.map((name) => `${name} is none of the folders. Name ${folders.join(', ')}, or none for all.`),
    ...(values.write && parts.length > 0 ? ['--write is for whole folders, because the page tells of these.'] : []),
    ...(Number.isSafeInteger(count) && count > 0 ? [] : ['--sample must be a whole number above 0.']),
    ...(Number.isSafeInteger(seed) ? [] : ['--seed must be a whole number.']),
  ]
  if (faults.length > 0)
    throw new ProblemsError(faults.map((message) => ({ file: 'npm run mutants:code', line: 0, message })))

  const chosen = positionals.length === 0 ? folders : positionals
  const page = readFileSync(join(repository, codeMutantsPageFile), 'utf8')
  for (const place of chosen) readBlock(codeMutantsPageFile, page, folderOf(place))

  const poor: string[] = []
  for (const place of chosen) {
    const outcome = await tryMutants(place, folderOf(place), { count, seed })
    console.log(`${folderTable(outcome)}\n\n${survivorList(outcome)}\n`)
    if (noticedShare(outcome) < leastShare) poor.push(place)
    if (values.write)
      writeFolder(outcome, outcome.tried.length < outcome.all ? `drawn by the seed ${seed}` : 'all of them')
  }
  const message = `has less than ${leastShare * 100} % of its mutants noticed. They are listed above: add tests that notice them.`
  if (poor.length > 0) throw new ProblemsError(poor.map((folder) => ({ file: `src/${folder}`, line: 0, message })))
})

/** Writes what became of a folder's mutants into its part of the page. */
function writeFolder(outcome: FolderOutcome, drawn: string): void {
  const file = join(repository, codeMutantsPageFile)
  const written = `On ${new Date().toISOString().slice(0, 10)}, with export-contracts ${version}, ${drawn}:`
  const block = `${written}\n\n${folderTable(outcome)}\n\n\`\`\`text\n${survivorList(outcome)}\n\`\`\``
  writeFileSync(file, fillBlock(codeMutantsPageFile, readFileSync(file, 'utf8'), outcome.folder, block))
  console.log(`${codeMutantsPageFile} has the figures of src/${outcome.folder}`)
}
