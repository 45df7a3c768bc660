import { describe, expect, test } from 'vitest'
import { vendors } from '../../conformance/_suites/_lib/vendors.ts'
import { createExplain } from './check/explained.ts'
import { redactAddress } from './redactAddress.ts'
import { prepareRedaction } from './redaction.ts'
import { loadKnown } from './vocabulary.ts'

const contracts = vendors.map(({ contract }) => contract)
const start = await prepareRedaction({ contracts, salt: 'a salt' })
const explain = createExplain(await loadKnown(contracts), false)

const lex = 'https://models-v2-lex.eu-west-1.amazonaws.com'

/** The redacted address, of which redaction twice and the check have been asked. */
function redact(address: string): string {
  const redacted = redactAddress(address, start())
  expect(redactAddress(redacted, start())).toBe(redacted)
  expect(URL.canParse(redacted)).toBe(URL.canParse(address))
  expect(explain({ kind: 'text', text: redacted, name: 'url' })).toBe(true)
  return redacted
}

describe('a port', () => {
  test.each([
    `${lex}:8443/exports`,
    `${lex}:65535`,
    `${lex}:0`,
    `${lex}:/exports`,
    'http://localhost:4010/exports',
    'http://[::1]:4010/exports',
  ])('of %s stays', (address) => expect(redact(address)).toBe(address))

  test('that is written with zeros in front is written without them', () => {
    expect(redact(`${lex}:000000000443/exports`)).toBe(`${lex}:443/exports`)
  })

  test.each(['491763728195', '65536', '99999', '0000491763728195'])(
    'that none can be, such as %s, is replaced by another such',
    (port) => expect(redact(`${lex}:${port}/exports`).slice(lex.length)).toMatch(/^:[89][089]{8,11}\/exports$/),
  )

  test('that none can be is replaced where the host is somebody’s, too', () => {
    expect(redact('https://shop.acme.io:491763728195/')).toMatch(/^https:\/\/[a-z]{10}\.example\.com:[89][089]{11}\/$/)
  })

  test('of somebody’s host is left out where it may be one', () => {
    expect(redact('https://shop.acme.io:8443/')).toMatch(/^https:\/\/[a-z]{10}\.example\.com\/$/)
  })

  test('that none can be is something that is left', () => {
    for (const port of ['491763728195', '65536'])
      expect(explain({ kind: 'text', text: `${lex}:${port}/exports`, name: 'url' })).toBe(false)
  })
  test('of a host is explained in the header alone, and not in any text', () => {
    const leaf = { kind: 'text', text: 'models-v2-lex.eu-west-1.amazonaws.com:8443' } as const
    expect(['host', 'Host', ':authority', 'text'].map((name) => explain({ ...leaf, name }))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

describe('the region of a host', () => {
  const regions =
    'us-east-1 eu-west-2 ap-southeast-5 ap-northeast-3 me-central-1 ca-west-1 mx-central-1 us-gov-west-1 us-isob-east-1 eusc-de-east-1'
  test.each(regions.split(' '))('%s stays, also where files are stored', (region) => {
    for (const host of [
      `models-v2-lex.${region}.amazonaws.com`,
      `models-fips.lex.${region}.amazonaws.com`,
      `models-v2-lex.${region}.api.aws`,
    ])
      expect(redact(`https://${host}/exports`)).toBe(`https://${host}/exports`)
    for (const service of [`s3.${region}`, `s3-${region}`, `s3.dualstack.${region}`])
      expect(redact(`https://acme.${service}.amazonaws.com/`)).toMatch(
        new RegExp(`^https://[a-z]{8}\\.${service}\\.amazonaws\\.com/$`),
      )
  })

  test.each(['eu-friederike-1', 'eu-anna-1', 'anna-west-1', 'friederike', 'eu-gov-anna-1', 'models', 'com'])(
    '%s is none, and is replaced where it stands',
    (region) => {
      const redacted = redact(`https://models-v2-lex.${region}.amazonaws.com/exports`)
      expect(redacted).toMatch(/^https:\/\/models-v2-lex\.[qvwxyzaf089-]{8,}\.amazonaws\.com\/exports$/)
    },
  )

  test.each(['eu-friederike-1', 'eu-anna-1', 'anna-west-1'])('%s is something that is left', (region) => {
    const text = `https://models-v2-lex.${region}.amazonaws.com/exports`
    expect(explain({ kind: 'text', text, name: 'url' })).toBe(false)
  })

  test('of an address of a file is replaced where it is none', () => {
    expect(redact('https://acme.s3.eu-anna-1.amazonaws.com/')).not.toMatch(/anna|acme/)
  })
})

describe('the scheme', () => {
  test.each(['https', 'HTTP', 'ws', 'wss', 'file', 'blob', 'data', 'chrome-extension'])('%s stays', (scheme) => {
    expect(redact(`${scheme}://localhost/exports`)).toBe(`${scheme}://localhost/exports`)
  })

  test.each(['friederike', 'Anna', 'anna+x', 'a49176372819', 's3'])('%s is replaced by another', (scheme) => {
    expect(redact(`${scheme}://models-v2-lex.eu-west-1.amazonaws.com/exports`)).toMatch(
      /^[qvwxyzaf][qvwxyzaf089+]{7,}:\/\/models-v2-lex\.eu-west-1\.amazonaws\.com\/exports$/i,
    )
    expect(explain({ kind: 'text', text: 'friederike://localhost/exports', name: 'url' })).toBe(false)
  })

  test('of an address without slashes is replaced, too', () => {
    expect(redact('friederike:exports')).not.toMatch(/friederike/)
  })
})

describe('a query', () => {
  test('keeps what says until when an address holds, whatever the case of its name, and nothing else', () => {
    const query = (text: string) => redact(`${lex}/exports?${text}`).slice(`${lex}/exports?`.length)
    expect(query('X-Amz-Expires=300&x-amz-expires=300')).toBe('X-Amz-Expires=300&x-amz-expires=300')
    expect(query('X-Amz-Expires=friederike')).toMatch(/^X-Amz-Expires=[a-z]{10}$/)
    expect(query('friederike')).toMatch(/^[a-z]{10}$/)
    expect(query('a=1&&b=')).toMatch(/&&/)
  })
})

test.each(['https:///exports', '//localhost/exports', '/exports', '?', ''])(
  '%j has no host to be replaced',
  (address) => {
    expect(redactAddress(address, start())).toBe(address)
  },
)
