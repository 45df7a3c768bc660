import { describe, expect, test } from 'vitest'
import { vendors } from '../../conformance/_suites/_lib/vendors.ts'
import type { Contract } from '../contract/contract.ts'
import { createExplain } from './check/explained.ts'
import { redactAddress, redactHost, redactName, redactQuery } from './redactAddress.ts'
import { prepareRedaction, type RedactionCounts } from './redaction.ts'
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

describe('what becomes of', () => {
  test.each<[string, string, RedactionCounts]>([
    [
      'https://me:pw@shop.acme.io:8443/users/friederike.tar.gz?code=1234#top',
      'https://qzzyfazazz.example.com/zxfzqyzy/azxfaaxxvf.xfv.gz?code=898809990#zzzvqqxz',
      { host: 1, word: 4 },
    ],
    [
      'https://models-v2-lex.eu-west-1.amazonaws.com/exports/EXP%20Q?status=finished',
      'https://models-v2-lex.eu-west-1.amazonaws.com/exports/xxx%20x?status=awyzyzaa',
      { text: 1, word: 1 },
    ],
    ['https://SHOP.acme.io/API', 'https://qzzyfazazz.example.com/AXZZXYYQ', { host: 1, word: 1 }],
    ['https://acme.io/exports/x', 'https://aayawqqv.example.com/ayvwwwzx/wyvvwywq', { host: 1, word: 2 }],
    ['http://127.0.0.1:080/x.json', 'http://127.0.0.1:80/wyvvwywq.json', { word: 1 }],
    ['http://127.0.0.1.acme.io/', 'http://009088ffqazy.example.com/', { host: 1 }],
    ['http://[::1]/', 'http://[::1]/', {}],
    ['http://[fe80::1]/a', 'http://[fa00::0zqq]/fxzyzwzy', { word: 2, host: 1 }],
    ['https://example.com/friederike', 'https://example.com/awzfffzyxa', { word: 1 }],
    ['https://a.example.net/', 'https://a.example.net/', {}],
    ['https://annaanna.example.org/', 'https://annaanna.example.org/', {}],
    ['https://annaanna.example.com/', 'https://annaanna.example.com/', {}],
    ['https://qvwxyzaf.example.com/a', 'https://qvwxyzaf.example.com/fxzyzwzy', { word: 1 }],
    [
      'https://acme.s3.eu-west-1.amazonaws.com/a',
      'https://aavavyqx.s3.eu-west-1.amazonaws.com/fxzyzwzy',
      { host: 1, word: 1 },
    ],
    ['https://www.acme.amazonaws.com/', 'https://www.aavavyqx.amazonaws.com/', { host: 1 }],
    ['https://api.emarsys.net/api/v2/contact', 'https://api.emarsys.net/api/v2/contact', {}],
    ['https://sub.emarsys.net/api/v2/contact', 'https://zxfzxxqq.emarsys.net/api/v2/contact', { host: 1 }],
    ['https://Ünna.io/', 'https://Øxwf.vyvx/', { word: 1, host: 1 }],
    ['https://---/', 'https://wyvvwywq.example.com/', { host: 1 }],
    ['//acme.io/x', '//aayawqqv.example.com/wyvvwywq', { host: 1, word: 1 }],
    ['/a/b%2Fc+d/exports', '/fxzyzwzy/f%2Ff%2Bfyxqwv/exports', { word: 2 }],
    [
      '?a=1&anna=2&friederike&=3&x%20y=z+z',
      '?a=888090908&anna=980099900&awzfffzyxa&=890900098&x%20y=x%20x',
      { word: 4, text: 1 },
    ],
    ['friederike@acme.io', 'qvxxqwyyzx@example.com', { 'mail address': 1 }],
    ['mailto:f.w@acme.io', 'qfqzvqzv:wzyyzxxwvv@example.com', { word: 1, 'mail address': 1 }],
    ['a#4711', 'fxzyzwzy#898990008', { word: 2 }],
    [
      'https://lex-v1-exports.s3.us-east-1.amazonaws.com/x.zip',
      'https://lex-v1-exports.s3.us-east-1.amazonaws.com/wyvvwywq.zip',
      { word: 1 },
    ],
    ['https://x/%zz', 'https://wyvvwywq.example.com/%25wvwxyzqw', { host: 1, word: 1 }],
    ['https://acme.io/..', 'https://aayawqqv.example.com/..', { host: 1 }],
    ['https://models-v2-lex..amazonaws.com/', 'https://vzffqy-w0-wfq..amazonaws.com/', { host: 1 }],
    ['https://models-v2-lex.a.b.amazonaws.com/', 'https://models-v2-lex.a.fqvyzxy.amazonaws.com/', { host: 1 }],
  ])('the address %s is %s', (address, redacted, counts) => {
    const redaction = start()
    expect([redactAddress(address, redaction), redaction.counts()]).toEqual([redacted, counts])
  })

  test.each<[string, string, RedactionCounts]>([
    [
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260102T030405Z&X-Amz-SignedHeaders=host%3Bx-amz-date&Expires=1767225600&X-Amz-Signature=0a1b',
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260102T030405Z&X-Amz-SignedHeaders=host%3Bx-amz-date&Expires=1767225600&X-Amz-Signature=9a8fyzzw',
      { word: 1 },
    ],
    ['x-amz-date=a20260102T030405Z', 'x-amz-date=a89800090Y980889X', { word: 1 }],
    ['x-amz-date=20260102T030405Za', 'x-amz-date=88008900Y889008Ya', { word: 1 }],
    ['x-amz-algorithm=xAWS4-HMAC-SHA256', 'x-amz-algorithm=wAZQ0-QWAA-WXF988', { word: 1 }],
    ['x-amz-algorithm=AWS4-HMAC-SHA256x', 'x-amz-algorithm=AQY8-VXAF-VXA988w', { word: 1 }],
    ['expires=11767225600', 'expires=89800980900', { word: 1 }],
    ['expires=176722560', 'expires=898889998', { word: 1 }],
    ['x-amz-expires=1234567', 'x-amz-expires=890089090', { word: 1 }],
    ['x-amz-signedheaders=host;anna', 'x-amz-signedheaders=zyvx;fvwa', { word: 1 }],
    ['x-amz-signedheaders=anna;host', 'x-amz-signedheaders=fvva;qzwy', { word: 1 }],
    ['a=b=c', 'a=f=ayzyywv', { word: 1 }],
    ['a+b=c+d', 'a+b=x%20x', { text: 1 }],
    ['a%20b=c%20d', 'a%20b=x%20x', { text: 1 }],
    ['', '', {}],
    ['&', '&', {}],
    ['a=', 'a=', {}],
    ['=a', '=fxzyzwzy', { word: 1 }],
    ['firstName=Anna&q7w8x9=1', 'firstName=Axxaqyyx&z9q8w9wq=888090908', { word: 3, name: 1 }],
  ])('the query %j is %j', (query, redacted, counts) => {
    const redaction = start()
    expect([redactQuery(query, redaction), redaction.counts()]).toEqual([redacted, counts])
  })

  test.each<[string, string, RedactionCounts]>([
    ['firstName', 'firstName', {}],
    ['4711', '898990008', { word: 1, name: 1 }],
    ['anna@acme.io', 'vvqqvwxwyy@example.com', { 'mail address': 1, name: 1 }],
    ['', '', {}],
  ])('the name %j is %j', (name, redacted, counts) => {
    const redaction = start()
    expect([redactName(name, redaction), redaction.counts()]).toEqual([redacted, counts])
  })
})

test('a query that a contract knows keeps its names, and what the contract says of its values', () => {
  const rule = (name: string, decoded: string) => (name === 'q7w8x9' ? `<${decoded}>` : undefined)
  expect(redactQuery('q7w8x9=a+b&q7w8x9&w9x8y7=1', start(), rule)).toMatch(
    /^q7w8x9=%3Ca%20b%3E&q7w8x9&[a-z]\d[a-z]\d[a-z]\d[a-z]{2}=[089]{9}$/,
  )
})

test('the rule of a path is given each segment, decoded, with its place from the end', () => {
  const segments: unknown[] = []
  const segment = (...args: [number, string]) => {
    segments.push(args)
    return args[1] === 'b c' ? 'known' : undefined
  }
  expect(redactAddress('https://acme.io/exports/b%20c/', start(), { segment })).toMatch(
    /^https:\/\/[a-z]{8}\.example\.com\/exports\/known\/$/,
  )
  expect(segments).toEqual([
    [1, 'exports'],
    [0, 'b c'],
  ])
})

test.each([
  'zip',
  'json',
  'csv',
  'tsv',
  'txt',
  'xml',
  'gz',
  'htm',
  'html',
  'js',
  'css',
  'png',
  'jpg',
  'jpeg',
  'svg',
  'ico',
])('the ending of a file stays: %s', (ending) => {
  const name = `https://localhost/Friederike.${ending}.${ending.toUpperCase()}`
  expect(redactAddress(name, start())).toBe(name.replace('Friederike', 'Fyvaafvvqf'))
})

describe('a host', () => {
  test.each(['localhost', '127.0.0.1', '127.100.200.255', '[::1]', 'example.net', 'shop.example.com'])(
    'that is nobody’s stays: %s',
    (host) => expect(redact(`https://${host}/`)).toBe(`https://${host}/`),
  )

  test.each([
    'mylocalhost',
    'localhost.acme.io',
    '127.0.0',
    '127.0.0.1.io',
    'a.127.0.0.1.io',
    'example.io',
    'myexample.com',
    'shop.example.com.acme.io',
    'friederike.shop.example.com',
    'friederikes.example.com',
    'shop1.example.com',
  ])('that only looks like one is replaced: %s', (host) => {
    expect(redact(`https://${host}/`)).toMatch(/^https:\/\/[qvwxyzaf089]{8,}\.example\.com\/$/)
  })

  test('of a server is known where all of its variables are usual, and else all of these are replaced', async () => {
    const servers = [
      {
        url: 'https://{zone}-{shop}.acme.io',
        variables: { zone: { default: 'eu-west-1' }, shop: { default: 'main' } },
      },
    ]
    const acme = {
      description: { vendor: 'acme', servers, operations: {} },
      harmless: async () => ({ members: {}, idPrefixes: [], columns: [], hosts: [], pathWords: [] }),
    } as unknown as Contract
    const startAcme = await prepareRedaction({ contracts: [acme], salt: 'a salt' })
    const hosts = ['us-east-2-main.acme.io', 'us-east-2-anna.acme.io', 'anna-main.acme.io', 'anna.acme.io']
    expect(hosts.map((host) => redactHost(host, startAcme()))).toEqual([
      'us-east-2-main.acme.io',
      expect.stringMatching(/^[a-z]{2}-[a-z]{4}-\d[a-z]-[a-z]{8}\.acme\.io$/),
      expect.stringMatching(/^[a-z]{8}-[a-z]{8}\.acme\.io$/),
      expect.stringMatching(/^[a-z]{8}\.acme\.io$/),
    ])
  })
})

test('a scheme and a port that are replaced are counted, and those that are invented already are not', () => {
  const counted = (address: string) => {
    const redaction = start()
    redactAddress(address, redaction)
    return redaction.counts()
  }
  expect(['anna://localhost:99999', 'qvwxyzaf://localhost:898989898'].map(counted)).toEqual([
    { word: 1, number: 1 },
    {},
  ])
})

test('the names of what signs an address stay, even where a word like them was replaced', () => {
  const secret = start(new Set(['x-amz-expires', 'expires', 'other']))
  expect(redactQuery('X-Amz-Expires=300&other=1', secret)).toMatch(/^X-Amz-Expires=300&[a-z]{8}=[089]{9}$/)
})
