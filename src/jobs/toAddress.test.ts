import { expect, test } from 'vitest'
import { type ClientContext, contextOf } from '../client/clientContext.ts'
import { toAddress } from './toAddress.ts'

const context: ClientContext = { ...contextOf({}), baseUrl: 'https://vendor.example/base' }

const publicAddresses = [
  ...['https://files.example/x?signature=a@b/c', 'http://files.example/', 'https://8.8.8.8/x', 'https://100.128.0.1/'],
  ...['https://172.32.0.1/', 'https://10.5.example/', 'https://[2606:4700::1111]/x', 'https://192.169.0.1/'],
]
const privateAddresses = [
  ...['http://127.0.0.1:80/x', 'https://2130706433/', 'https://0x7f.1/', 'https://0.0.0.0/', 'https://10.0.0.5/x'],
  ...['https://100.64.0.1/', 'https://169.254.169.254/latest', 'https://172.16.0.1/', 'https://172.31.0.1/'],
  ...[
    'https://192.168.0.1/',
    'https://localhost/',
    'https://files.localhost./',
    'https://[::1]/',
    'https://[fe80::1]/',
  ],
  ...['https://[fd00::1]/', 'https://[::ffff:10.0.0.5]/', 'https://[2002:a00:5::]/', 'https://[64:ff9b::a00:5]/'],
]

test.each(publicAddresses)('%s may be called', (address) => {
  expect(toAddress(address, context)?.href).toBe(address)
})

test.each(privateAddresses)("%s may not, unless the client's own host is such a one or it is allowed", (address) => {
  const { href } = new URL(address)
  expect(toAddress(address, context)).toBeUndefined()
  expect(toAddress(address, { ...context, allowPrivateAddresses: true })?.href).toBe(href)
  expect(toAddress(address, { ...context, baseUrl: 'http://127.0.0.1:4010/vendor' })?.href).toBe(href)
  expect(toAddress(address, { ...context, baseUrl: 'https://10.1.2.3' })?.href).toBe(href)
})

test.each([
  undefined,
  null,
  7,
  '',
  'export.zip',
  '//files.example',
  'ftp://files.example/',
  'file:///etc/passwd',
  'data:,x',
])('%j is no address', (value) => expect(toAddress(value, context)).toBeUndefined())

test.each(['https://user@files.example/', 'https://user:pass@files.example/', 'https://:pass@files.example/'])(
  '%s is none, because credentials are in it',
  (value) => expect(toAddress(value, context)).toBeUndefined(),
)
