import { expect, test } from 'vitest'
import { site } from '../../../generated/version.ts'
import { runCommand } from '../_testing/runCommand.ts'

test.each([
  ['EXPORT_TIMEOUT', '#EXPORT_TIMEOUT'],
  ['response-body', '#response-body'],
  ['429', '#status-429'],
  ['ThrottlingException', ''],
])('explain %s names the place among all errors on the site', async (word, anchor) => {
  const { code, out, err } = await runCommand(['explain', word])
  expect({
    code,
    err,
    lines: out
      .join('\n')
      .split('\n')
      .filter((line) => line.startsWith('  all errors ')),
  }).toEqual({
    code: 0,
    err: [],
    lines: [`  all errors   ${site}errors.html${anchor}`],
  })
})

test('of a word that nobody knows the codes that hold it are nearest', async () => {
  const { code, out, err } = await runCommand(['explain', 'file_refused'])
  expect({ code, out, err }).toEqual({
    code: 2,
    out: [],
    err: [
      '[export-contracts] explain: nobody knows "file_refused". Nearest: IMPORT_FILE_REFUSED, PAGE_REFUSED, ARCHIVE_REFUSED. See export-contracts explain --help.',
    ],
  })
})
