import { createServer } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { OptionsError } from '../contract/ContractError.ts'
import { startForwardProxy } from './_testing/forwardProxy.ts'
import { AddressError } from './AddressError.ts'
import { nodeFetch } from './nodeFetch.ts'

/** What a server on every address of this machine got: the host and path of each request. */
async function startServer(redirects: Readonly<Record<string, string>> = {}) {
  const seen: string[] = []
  const server = createServer(({ url = '', headers: { host = '' } }, response) => {
    seen.push(host.replace(/:\d+$/, '') + url)
    const location = redirects[url]
    if (location === undefined) response.end('the file')
    else response.writeHead(302, { Location: location }).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '::', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { seen, port: (server.address() as AddressInfo).port }
}

/** Addresses of hosts, one list after the other; the last one repeats. */
function scriptedLookup(answers: readonly (readonly string[])[]): LookupFunction {
  let asked = 0
  return (_host, { all }, callback) => {
    const found = answers[Math.min(asked++, answers.length - 1)] ?? []
    const addresses = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const [{ address, family } = { address: '', family: 4 }] = addresses
    if (all) callback(null, addresses)
    else callback(null, address, family)
  }
}

const given = { credentials: 'omit' } as const

/** Behind a proxy, whose client has called its own host without https, as the mock is called. */
async function behindProxy(allowPrivateAddresses: boolean, redirects: Readonly<Record<string, string>> = {}) {
  const { seen, port } = await startServer(redirects)
  const proxy = await startForwardProxy(port)
  const fetch = nodeFetch({ env: { HTTP_PROXY: proxy.address }, allowPrivateAddresses })
  await (await fetch('http://vendor.example/own')).text()
  return { fetch, seen, proxy }
}

const literals = [
  ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.0.0.5', '10.255.255.255', '100.64.0.1', '100.127.255.255'],
  ...['169.254.169.254', '169.254.170.2', '172.16.0.1', '172.31.255.255', '192.168.1.1', '192.0.0.192', '198.18.0.1'],
  ...['224.0.0.1', '255.255.255.255', '2130706433', '0x7f.1', '0177.0.0.1', 'localhost', 'files.localhost'],
  ...['[::1]', '[::]', '[fe80::1]', '[fc00::1]', '[fd00:ec2::254]', '[::ffff:127.0.0.1]', '[::ffff:a9fe:a9fe]'],
  ...['[64:ff9b::169.254.169.254]', '[64:ff9b::a00:5]', '[2002:7f00:1::]', '[::127.0.0.1]'],
]
const names: readonly (readonly [words: string, answers: readonly (readonly string[])[]])[] = [
  ['this machine', [['127.0.0.1']]],
  ['this machine by IPv6', [['::1']]],
  ['IPv4 in IPv6', [['::ffff:127.0.0.1']]],
  ['no address at all', [['0.0.0.0']]],
  ['a private address beside a public one', [['8.8.8.8', '127.0.0.1']]],
]
const redirects = ['http://169.254.169.254/latest/meta-data/', 'http://127.0.0.1/', 'http://[::ffff:10.0.0.5]/']

test('the red list has 40 cases', () => expect([...literals, ...names, ...redirects]).toHaveLength(40))

describe.each(literals)('an answer with the address of %s', (host) => {
  const call = async (allowed: boolean) => {
    const { fetch, seen, proxy } = await behindProxy(allowed)
    const outcome = await fetch(`http://${host}/export.zip`, given).then(
      (r) => r.text(),
      (error: unknown) => error,
    )
    return { outcome, requests: seen.length - 1, connections: proxy.asked.length - 1 }
  }

  test('is refused before anything is sent', async () => {
    expect(await call(false)).toEqual({ outcome: expect.any(AddressError), requests: 0, connections: 0 })
  })

  test('is called where that is allowed', async () => {
    expect(await call(true)).toEqual({ outcome: 'the file', requests: 1, connections: 1 })
  })
})

describe.each(names)('a name that leads to %s', (_, answers) => {
  const call = async (allowPrivateAddresses: boolean) => {
    const { seen, port } = await startServer()
    const proxy = await startForwardProxy(port)
    const env = { HTTP_PROXY: proxy.address, NO_PROXY: 'files.example' }
    const fetch = nodeFetch({ env, allowPrivateAddresses, lookup: scriptedLookup(answers) })
    await (await fetch('http://vendor.example/own')).text()
    const outcome = await fetch(`http://files.example:${port}/export.zip`, given).then(
      (response) => response.text(),
      (error: unknown) => error,
    )
    return { outcome, requests: seen.slice(1) }
  }

  test('is refused before anything is sent', async () => {
    expect(await call(false)).toEqual({ outcome: expect.any(AddressError), requests: [] })
  })

  test('is called where that is allowed', async () => {
    expect(await call(true)).toEqual({ outcome: 'the file', requests: ['files.example/export.zip'] })
  })
})

describe.each(redirects)('a redirect to %s', (location) => {
  const call = async (allowed: boolean) => {
    const { fetch, seen } = await behindProxy(allowed, { '/export.zip': location })
    const outcome = await fetch('http://files.example/export.zip', given).then(
      (r) => r.text(),
      (error: unknown) => error,
    )
    return { outcome, requests: seen.slice(1) }
  }
  const { hostname, pathname } = new URL(location)

  test('is refused before anything is sent there', async () => {
    expect(await call(false)).toEqual({ outcome: expect.any(AddressError), requests: ['files.example/export.zip'] })
  })

  test('is followed where that is allowed', async () => {
    const requests = ['files.example/export.zip', hostname + pathname]
    expect(await call(true)).toEqual({ outcome: 'the file', requests })
  })
})

test('a name whose answer changes is judged by the answer that is connected to', async () => {
  const { seen, port } = await startServer()
  const proxy = await startForwardProxy(port)
  let asked = 0
  const answers = scriptedLookup([['127.0.0.1']])
  const lookup: LookupFunction = (...args) => {
    asked += 1
    answers(...args)
  }
  const fetch = nodeFetch({ env: { HTTP_PROXY: proxy.address, NO_PROXY: 'files.example' }, lookup })
  await (await fetch('http://vendor.example/own')).text()
  await expect(fetch(`http://files.example:${port}/x`, given)).rejects.toThrow(AddressError)
  expect({ asked, requests: seen.slice(1) }).toEqual({ asked: 1, requests: [] })
})

test('a name that led to the internet before is looked up and judged again for each connection', async () => {
  const { seen, port } = await startServer()
  // https://www.iana.org/assignments/ipv6-unicast-address-assignments: reserved, so that nobody has it
  const answers = scriptedLookup([['2d00::1'], ['127.0.0.1']])
  let asked = 0
  const lookup: LookupFunction = (...args) => {
    asked += 1
    answers(...args)
  }
  const fetch = nodeFetch({ env: {}, lookup })
  const call = (signal: AbortSignal) =>
    fetch(`https://files.example:${port}/x`, { ...given, signal }).then(
      () => 'answered',
      (error: unknown) => error instanceof AddressError,
    )
  // Where there is a way to the internet, a connection that nobody answers takes long.
  expect([await call(AbortSignal.timeout(2000)), await call(AbortSignal.timeout(60_000))]).toEqual([false, true])
  expect({ asked, seen }).toEqual({ asked: 2, seen: [] })
})

test.each(['proxy.example:3128', 'planted@', 'ftp://proxy.example'])('%j is no proxy, and is not told', (address) => {
  const problem =
    'https_proxy in the environment is no address of a proxy. Set it to one such as http://proxy.example:3128.'
  expect(() => nodeFetch({ env: { https_proxy: address } })).toThrow(new OptionsError(problem))
})

test('the error names the host and what it leads to, and no more of the address', async () => {
  const lookup = scriptedLookup([['169.254.169.254']])
  const error = await nodeFetch({ env: {}, lookup })('https://files.example/x?signature=planted', given).catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({
    name: 'AddressError',
    code: 'ADDRESS_REFUSED',
    host: 'files.example',
    message:
      '[export-contracts] files.example leads to this machine or into a private network (169.254.169.254), and nothing was sent there. Where that is right, allow private addresses (--allow-private-addresses).',
  })
})

test("private addresses are called once the client's own host has one", async () => {
  const { seen, port } = await startServer()
  const fetch = nodeFetch({ env: {} })
  await (await fetch(`http://127.0.0.1:${port}/own`)).text()
  expect(await (await fetch(`http://localhost:${port}/export.zip`, given)).text()).toBe('the file')
  expect(seen).toEqual(['127.0.0.1/own', 'localhost/export.zip'])
})

test("an address without https is refused unless the client's own host goes without", async () => {
  const { seen, port } = await startServer()
  const fetch = nodeFetch({ env: {}, allowPrivateAddresses: true })
  await expect(fetch(`http://127.0.0.1:${port}/x`, given)).rejects.toThrow(
    /^\[export-contracts] 127\.0\.0\.1:\d+ is called without https/,
  )
  expect(seen).toEqual([])
})

test('redirects are followed to an end, and not for ever', async () => {
  const { fetch, seen } = await behindProxy(false, { '/a': '/b', '/b': 'http://files.example/c', '/loop': '/loop' })
  expect(await (await fetch('http://files.example/a', given)).text()).toBe('the file')
  await expect(fetch('http://files.example/loop', given)).rejects.toThrow(AddressError)
  expect(seen.slice(1, 4)).toEqual(['files.example/a', 'files.example/b', 'files.example/c'])
  expect(seen.slice(4)).toEqual(Array.from({ length: 11 }, () => 'files.example/loop'))
})

describe('a proxy of the environment', () => {
  test('gets what is not among NO_PROXY', async () => {
    const { seen, port } = await startServer()
    const proxy = await startForwardProxy(port)
    const fetch = nodeFetch({ env: { HTTP_PROXY: proxy.address, NO_PROXY: '127.0.0.1,.inner.example' } })
    await (await fetch('http://vendor.example/a')).text()
    await (await fetch(`http://127.0.0.1:${port}/b`)).text()
    await (await fetch(new Request('http://vendor.example:8080/c', { method: 'POST', body: '{}' }))).text()
    expect(proxy.asked).toEqual(['vendor.example:80', 'vendor.example:8080'])
    expect(seen).toEqual(['vendor.example/a', '127.0.0.1/b', 'vendor.example/c'])
  })

  test('is the one for https, whose name is not looked up here', async () => {
    const { port } = await startServer()
    const [plain, secure] = [await startForwardProxy(port), await startForwardProxy(port)]
    const env = { http_proxy: plain.address, https_proxy: secure.address }
    const lookup: LookupFunction = () => expect.unreachable()
    // The server speaks no TLS.
    await expect(nodeFetch({ env, lookup })('https://files.example/x', given)).rejects.toThrow('fetch failed')
    expect([plain.asked, secure.asked]).toEqual([[], ['files.example:443']])
  })
})
