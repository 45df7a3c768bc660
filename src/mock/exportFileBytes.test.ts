import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { mockVendor as emarsys } from '../../generated/emarsys/mock.ts'
import { mockVendor as koreAi } from '../../generated/kore-ai/mock.ts'
import { exportFileBytes, exportFileText } from './exportFileBytes.ts'

const { TZ } = process.env
afterEach(() => {
  process.env['TZ'] = TZ
  if (TZ === undefined) delete process.env['TZ']
})

test('an archive has the entries of the vendor, bytes that are no text included', () => {
  const entries = unzipSync(exportFileBytes(koreAi))
  expect(Object.keys(entries)).toEqual(['botDefinition.json', 'config.json', 'icon.png'])
  expect(JSON.parse(new TextDecoder().decode(entries['config.json']))).toMatchObject({ name: 'OrderFlowers' })
  expect([...(entries['icon.png'] ?? []).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
})

test('an archive has the same bytes every time and in every time zone', () => {
  const archives = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone
    return Buffer.from(exportFileBytes(koreAi)).toString('hex')
  })
  expect(new Set(archives).size).toBe(1)
})

test('a file that is no archive is its only entry', () => {
  expect(exportFileText(emarsys)).toBe(Object.values(emarsys.file.entries)[0])
  expect(exportFileText(emarsys)).toMatch(/^user_id,/)
})
