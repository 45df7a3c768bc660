import { expect, test } from 'vitest'
import { withVersion } from './withVersion.ts'

test.each([
  ['npx export-contracts@0.1.0 check', 'npx export-contracts@1.0.0 check'],
  ['uses: octo/export-contracts@v0.1.0', 'uses: octo/export-contracts@v1.0.0'],
  ['"dependencies": { "export-contracts": "0.1.0" }', '"dependencies": { "export-contracts": "1.0.0" }'],
  ['"name": "export-contracts",\n  "version": "0.1.0"', '"name": "export-contracts",\n  "version": "1.0.0"'],
  [
    'description: The npm version of export-contracts\n    default: 0.1.0\n',
    'description: The npm version of export-contracts\n    default: 1.0.0\n',
  ],
])('%j names the new version', (text, wanted) => {
  expect(withVersion(text, '0.1.0', '1.0.0')).toBe(wanted)
})

test.each([
  'openapi-typescript-helpers 0.1.0',
  '"node_modules/other": { "version": "0.1.0" }',
  'export-contracts@0.1.01',
  'export-contracts@0x1.0',
  'export-contracts@0.1.0-beta',
])('%j is of something else', (text) => {
  expect(withVersion(text, '0.1.0', '1.0.0')).toBe(text)
})
