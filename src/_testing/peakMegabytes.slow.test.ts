import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the peak of a process is its own, however much the one that started it holds', () => {
  const held = Buffer.alloc(400_000_000, 1)
  const code = `import { peakMegabytes } from ${JSON.stringify(join(import.meta.dirname, 'peakMegabytes.ts'))}
const held = Buffer.alloc(20_000_000, 1)
console.log(peakMegabytes() + 0 * held[0])`
  const peak = Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))
  expect(held[0]).toBe(1)
  expect(peak).toBeGreaterThan(20)
  expect(peak).toBeLessThan(300)
})
