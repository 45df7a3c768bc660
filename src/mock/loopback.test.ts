import { expect, test } from 'vitest'
import { isLoopbackHost, isLoopbackName } from './loopback.ts'

test.each([
  ['127.0.0.1:4010', true],
  ['127.0.0.2:4010', true],
  ['localhost:4010', true],
  ['LOCALHOST:4010', true],
  ['mock.localhost:4010', true],
  ['[::1]:4010', true],
  ['127.0.0.1', true],
  ['127.0.0.1:4011', true],
  ['localhost.example.com:4010', false],
  ['127.0.0.1.example.com:4010', false],
  ['notlocalhost:4010', false],
  ['example.com:4010', false],
  ['192.168.0.1:4010', false],
  ['0.0.0.0:4010', false],
  ['user@127.0.0.1:4010', false],
  ['::1:4010', false],
  ['', false],
  [undefined, false],
])('the host %s is this machine: %s', (host, want) => {
  expect(isLoopbackHost(host)).toBe(want)
})

test.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['', false],
  ['192.168.0.1', false],
])('%s is of this machine alone: %s', (name, want) => {
  expect(isLoopbackName(name)).toBe(want)
})
