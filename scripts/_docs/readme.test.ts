import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'
import { splitOnce } from '../_lib/testTop.ts'
import { checkReadme } from './readme.ts'

const readme = readFileSync(join(repository, 'README.md'), 'utf8')

test('the stored README has the table that would be written now', async () => {
  await checkReadme()
})

test('a row that is no longer true is told with its line and what mends it', async () => {
  const [before, after] = splitOnce(readme, '| contract | import |')
  const line = before.split('\n').length
  const has = JSON.stringify(`| vendor | import |${after.slice(0, after.indexOf('\n'))}`)
  const should = has.replace('vendor', 'contract')
  const message = `is stale: has ${has}, should have ${should}. Run npm run generate and commit the result.`
  await expect(checkReadme(`${before}| vendor | import |${after}`)).rejects.toThrow(
    new ProblemsError([{ file: 'README.md', line, message }]),
  )
})

test('a README without a place for the table is refused', async () => {
  await expect(checkReadme('# export-contracts\n')).rejects.toThrow(/^README\.md {2}has lost the marks <!-- contracts:/)
})
