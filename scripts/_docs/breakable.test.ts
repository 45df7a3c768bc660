import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakable } from './breakable.ts'

test.each([
  ['body.nextToken', 'body.<wbr>nextToken'],
  ['ResourceNotFound', 'ResourceNotFound'],
  ['EXPORT_FILE_UNAVAILABLE', 'EXPORT_<wbr>FILE_<wbr>UNAVAILABLE'],
  ['customVocabularyExportSpecification', 'custom<wbr>Vocabulary<wbr>Export<wbr>Specification'],
  ['/api/public/bot/{botId}/export', '/api/<wbr>public/<wbr>bot/<wbr>{botId}/<wbr>export'],
  [
    '{"replyCode":1,"replyText":"No, never"}',
    '{&quot;replyCode&quot;:<wbr>1,<wbr>&quot;replyText&quot;:<wbr>&quot;No, never&quot;}',
  ],
  ['--timeout 10', '--timeout 10'],
  ['<a>', '&lt;a&gt;'],
  ['abcdefghijklmnopqrstuvwxyz', 'abcdefghijkl<wbr>mnopqrstuvwx<wbr>yz'],
])('%s goes on between its words', (text, html) => {
  expect(breakable(text)).toBe(html)
})

test('nothing is lost, and nothing is markup but the places to break', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 80 }), (text) => {
      const html = breakable(text)
      const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
      const back = html.replaceAll('<wbr>', '').replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
      expect(back).toBe(text)
      const tooLong = html.split(/<wbr>|\s/).filter((part) => part.replace(/&\w+;/g, '.').length > 24)
      expect(tooLong).toEqual([])
    }),
  )
})
