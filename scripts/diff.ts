import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installedVersion } from './_bench/installedVersion.ts'
import { announced } from './_diff/announced.ts'
import { checkOut, lastRelease } from './_diff/checkOut.ts'
import { editsBlock } from './_diff/editsBlock.ts'
import { type Edition, loadEdition } from './_diff/loadEdition.ts'
import { rateEditions } from './_diff/rateEditions.ts'
import { rateEdits } from './_diff/rateEdits.ts'
import { type Bump, bumps, largest, leastBump, type Reason } from './_diff/reason.ts'
import { typeTestReasons } from './_diff/typeTestReasons.ts'
import { fillBlock } from './_lib/block.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { changelogFile, readTopSection } from './_release/changelog.ts'
import { listChangesets } from './_release/readReleaseState.ts'
import { releasePage } from './_release/releasePage.ts'

/** The most of a kind that is shown, unless all are asked for. */
const shown = 12

/**
 * Says what a change means to those who use the package, by its effects: `npm run diff -- REF` compares what is here with a commit, without
 * REF with the last release. It fails when the version that is announced is below that. `--edits` rates the labelled edits instead and writes
 * the table of docs/evidence/release.md.
 */
await runScript(async () => {
  const options = { all: { type: 'boolean', default: false }, edits: { type: 'boolean', default: false } } as const
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  if (values.edits) return writeEdits()
  const reference = positionals[0] ?? lastRelease()
  if (reference === undefined) {
    console.log('There is no release before this, so nothing can break. Name a commit to compare with it.')
    return
  }
  const former = checkOut(reference)
  try {
    const [before, after] = [await loadEdition(former.top), await loadEdition(repository)]
    const reasons = [...(await rateEditions(before, after)), ...typeTestReasons(former.top, repository)]
    printReasons(reasons, values.all)
    const least = leastBump(largest(reasons.map(({ bump }) => bump)), before.version)
    const effects = reasons.length === 0 ? 'nothing has an effect' : `the effects take at least a ${least} version`
    console.log(`\nSince ${reference}, which is ${before.version}, ${effects}.`)
    if (reasons.length > 0) holdToAnnounced(least, before, after)
  } finally {
    former.remove()
  }
})

/** @throws {ProblemsError} when less is announced than has to be; before the first release nothing has to be */
function holdToAnnounced(least: Bump, before: Edition, after: Edition): void {
  const { isUnreleased } = readTopSection(readFileSync(join(repository, changelogFile), 'utf8'))
  if (isUnreleased && before.version === after.version) return
  const said = announced(before.version, after.version, listChangesets(repository), repository)
  if (said !== 'none' && largest([said, least]) === said) return
  const what = said === 'none' ? 'nothing' : `a ${said} version`
  const message = `announces ${what}, but it has to be a ${least} version at least. Run npx changeset.`
  throw new ProblemsError([{ file: '.changeset', line: 0, message }])
}

async function writeEdits(): Promise<void> {
  const rated = await rateEdits()
  const page = join(repository, releasePage)
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string }
  const day = new Date().toISOString().slice(0, 10)
  const told = `${rated.length} edits of version ${version}, rated on ${day} with Redocly CLI ${installedVersion('@redocly/cli')}:`
  const block = `${told}\n\n${editsBlock(rated)}`
  writeFileSync(page, fillBlock(releasePage, readFileSync(page, 'utf8'), 'edits', block))
  console.log(`${rated.length} edits are rated; ${releasePage} is written`)
}

function printReasons(reasons: readonly Reason[], all: boolean): void {
  for (const bump of [...bumps].reverse()) {
    const own = reasons.filter((reason) => reason.bump === bump)
    const listed = all ? own : own.slice(0, shown)
    for (const { by, where, what } of listed) console.log(`${bump}  ${where}  ${by}: ${what}`)
    if (listed.length < own.length) console.log(`${bump}  ... and ${own.length - listed.length} more: --all shows them`)
  }
}
