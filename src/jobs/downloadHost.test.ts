import { expect, test } from 'vitest'
import { OptionsError } from '../contract/ContractError.ts'
import { atDownloadHost, checkDownloadHost } from './downloadHost.ts'

test.each([
  undefined,
  'https://files.example',
  'https://files.example/',
  'https://files.example:8443',
  'http://127.0.0.1:4010',
  'http://localhost',
])('files may be fetched from %s', (host) => {
  expect(checkDownloadHost(host)).toBeUndefined()
})

test.each([
  '',
  'files.example',
  'http://files.example',
  'ftp://files.example',
  'https://files.example/folder',
  'https://files.example/?a=1',
  'https://files.example/#a',
  'https://anna@files.example',
])('%j is no host of files', (host) => {
  const message = 'downloadHost must be like https://files.example:8443, or http:// and the name of this machine.'
  expect(() => checkDownloadHost(host)).toThrow(new OptionsError(message))
})

test.each([
  ['https://a.example/x/y?z=1', undefined, 'https://a.example/x/y?z=1'],
  ['https://a.example/x/y?z=1', 'https://b.example:8443', 'https://b.example:8443/x/y?z=1'],
  ['https://a.example/x', 'http://127.0.0.1:4010', 'http://127.0.0.1:4010/x'],
  ['https://a.example//c.example/x', 'https://b.example', 'https://b.example//c.example/x'],
])('%s is fetched by the host %s as %s', (address, host, moved) => {
  expect(atDownloadHost(new URL(address), host).href).toBe(moved)
})
