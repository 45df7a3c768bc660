import { expect, test } from 'vitest'
import { commandPage } from './commandPage.ts'

test('each command has its summary, use, options, exit codes and examples', () => {
  const page = commandPage([
    {
      name: 'judge',
      summary: 'Judges recordings',
      operands: 'PATH...',
      options: [
        { name: 'profile', value: 'NAME', text: '`consumer` or `audit`' },
        { name: 'quiet', short: 'q', text: 'Says nothing' },
      ],
      examples: ['export-contracts judge a.har'],
      exitCodes: [{ code: 0, text: 'Clean' }],
    },
  ])
  const wanted = [
    '- [`judge`](#judge): Judges recordings',
    '## judge {#judge}',
    '```sh\nexport-contracts judge PATH...\n```',
    '<tr id="judge-profile"><td data-label="Option"><code>--profile NAME</code></td><td data-label="Meaning"><code>consumer</code> or <code>audit</code></td></tr>',
    '<tr id="judge-quiet"><td data-label="Option"><code>-q, --quiet</code></td>',
    '<tr id="judge-help">',
    '<td data-label="Exit code"><code>0</code></td><td data-label="Meaning">Clean</td>',
    '```sh\nexport-contracts judge a.har\n```',
  ]
  expect(wanted.filter((part) => !page.includes(part))).toEqual([])
})
