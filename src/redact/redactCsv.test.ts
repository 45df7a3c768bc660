import { expect, test } from 'vitest'
import { vendors } from '../../conformance/_suites/_lib/vendors.ts'
import { redactCsv } from './redactCsv.ts'
import { prepareRedaction } from './redaction.ts'

const start = await prepareRedaction({ contracts: vendors.map(({ contract }) => contract), salt: 'a salt' })
const redact = (text: string) => redactCsv(text, start())

test('cells are replaced in their shape, and the heading stays', () => {
  const text =
    'user_id;First Name;E-Mail;Mobile;Address;Date of Birth\r\n71;Friederike;f.w@acme.io;+491704371265;Hauptstr. 73, 45127 Essen;1977-04-21\r\n'
  const [heading, row = '', end] = redact(text).split('\r\n')
  expect([heading, end]).toEqual([text.split('\r\n')[0], ''])
  expect(row.split(';')).toEqual([
    expect.stringMatching(/^[089]{9}$/),
    expect.stringMatching(/^[A-Z][a-z]{9}$/),
    expect.stringMatching(/^[a-z]{10}@example\.com$/),
    expect.stringMatching(/^\+[089]{12}$/),
    expect.stringMatching(/^[xyz]{8}\. [xyz]{2}, [xyz]{5} [xyz]{5}$/),
    expect.stringMatching(/^[089]{4}-0[89]-0[89]$/),
  ])
})

test('a first row that holds no name of a column is no heading', () => {
  expect(redact('71;Friederike\n72;Anna\n')).not.toMatch(/Friederike|Anna|71/)
})

test('a name of a column stays where it reads as one, and is replaced where it does not', () => {
  const [heading] = redact('user_id;Loyalty level;Qm7sWvFRy0FEQm7e;anna@acme.io\n1;2;3;4\n').split('\n')
  expect(heading?.split(';').slice(0, 2)).toEqual(['user_id', 'Loyalty level'])
  expect(heading).not.toMatch(/Qm7|anna/)
})

test('quotes, empty cells, delimiters and line ends stay where they are', () => {
  const text = 'user_id,Url\n1,"a ""quoted"", cell"\n,\r\n"x\ny",'
  expect(redact(text)).toMatch(/^user_id,Url\n1,"[xyz] ""[xyz]{6}"", [xyz]{4}"\n,\r\n"x\nx",$/)
})

test('redacting again changes nothing', () => {
  const once = redact('user_id;Name;Note\n71;Al;a b\n72;Anna Maria;see anna@acme.io, 4711\n')
  expect(redact(once)).toBe(once)
})

test.each([
  ['user_id', 'user_id'],
  ['E-Mail', 'E-Mail'],
  ['\ufeffuser_id;Anna1x\n5;\ufeff71', '\ufeffuser_id;Anna1x\n5;890999880'],
  ['"user_id";"Name ""x"""\n"a""b";c', '"user_id";"xxxx ""x"""\n"f""aqzqzvq";aqywvqzw'],
  ['user_id,"a;b;c;d"\n1,2', 'user_id,"a;f;f;azwqw"\n1,2'],
  ['a;b,c\nuser_id;1', 'a;fywyzyz,aqywvqzw\nzzax_wa;8w'],
  ['Url;a,b\nx y;z,w', 'Yyw;fyqzv,fyxxxqyq\nx x;x,yywyqyxv'],
  [
    'user_id;One Two Three Four Five Six;One Two Three Four Five Six Seven\n1;2',
    'user_id;One Two Three Four Five Six;zyy yxz xxzyz yyzz xxyz xzx xxyxy\n1;2',
  ],
  ['user_id\rAnna\r', 'user_id\rAxxaqyyx\r'],
  ['x,"Anna', 'wyvvwywq,"Axxaqyyx"'],
  ['user_id,4711,Loyalty 4711\n', 'user_id,898990008,yxxzxyy xyyz\n'],
  ['Url,Anna b\n"Anna, b",\n;;', 'Url,Anna b\n"xxxx, x",\n;;'],
  ['\nuser_id\n', '\nvxay_yfwv\n'],
  ['', ''],
  [
    '"E-Mail","x, ""y"""\n"f.w@acme.io","https://acme.io/a,b"',
    '"E-Mail","x, ""x"""\n"wzyyzxxwvv@example.com","https://aayawqqv.example.com/f,aqqzvxz"',
  ],
])('%j becomes %j', (text, redacted) => expect(redact(text)).toBe(redacted))
