import { expect, test } from 'vitest'
import { shownTarget } from './shownTarget.ts'

test.each([
  ['/exports/EXPORT0001', '/exports/EXPORT0001'],
  ['/', '/'],
  ['/exports?', '/exports'],
  ['/exports?name=Roses&version=1', '/exports?name=***&version=***'],
  ['/file?X-Amz-Signature=secret=&secret', '/file?X-Amz-Signature=***&***'],
  ['/file?a=1?secret', '/file?a=***'],
  ['/\u00e4 b', '/%C3%A4%20b'],
  ['http://user:secret@example.com/?a=b', '***'],
  ['*', '***'],
])('%s is shown as %s', (target, shown) => {
  expect(shownTarget(target)).toBe(shown)
})
