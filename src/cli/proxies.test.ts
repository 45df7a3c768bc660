import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { mockVendor } from '../../generated/lex-v2/mock.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { startMock } from '../mock/startMock.ts'
import { startForwardProxy } from '../node/_testing/forwardProxy.ts'

/** An export by the command as a program of its own: what it saves, and what a proxy was asked to lead to. */
async function exportWith(environment: (proxy: string) => Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'proxies-'))
  const mock = await startMock({ vendors: [mockVendor] })
  onTestFinished(async () => {
    rmSync(folder, { recursive: true })
    await mock.close()
  })
  const { port, host } = new URL(mock.address)
  const proxy = await startForwardProxy(Number(port))
  const body = '{"botExportSpecification":{"botId":"BOT0000001","botVersion":"DRAFT"}}'
  const request = ['--set', `resourceSpecification=${body}`, '--set', 'fileFormat=LexJson', '--delay', '0.01']
  const options = ['--base-url', `${mock.address}/lex-v2`, ...request, '-o', join(folder, 'bot.zip')]
  const keys = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'planted' }
  await promisify(execFile)(process.execPath, [join(repository, 'src/cli/main.ts'), 'export', 'lex-v2', ...options], {
    env: { ...keys, ...environment(proxy.address) },
  })
  return { files: readdirSync(folder), proxied: new Set(proxy.asked), host }
}

test('all that the command sends goes through the proxy of the environment, the file too', async () => {
  const { files, proxied, host } = await exportWith((proxy) => ({ HTTP_PROXY: proxy }))
  expect({ files, proxied }).toEqual({ files: ['bot.zip'], proxied: new Set([host]) })
})

test('a host of NO_PROXY is called without it', async () => {
  const { files, proxied } = await exportWith((proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' }))
  expect({ files, proxied }).toEqual({ files: ['bot.zip'], proxied: new Set() })
})

test('a proxy whose address is none is told before anything is sent', async () => {
  const { stderr, code } = await exportWith(() => ({ HTTPS_PROXY: 'planted:secret' })).then(
    () => ({ stderr: '', code: 0 }),
    (error: { readonly stderr: string; readonly code: number }) => error,
  )
  expect({ stderr, code }).toEqual({
    stderr:
      '[export-contracts] export: HTTPS_PROXY in the environment is no address of a proxy. Set it to one such as http://proxy.example:3128. See export-contracts export --help.\n',
    code: 2,
  })
})
