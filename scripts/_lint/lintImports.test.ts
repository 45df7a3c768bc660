import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Arrows, arrowsFile, lintImports } from './lintImports.ts'

const arrows: Arrows = { 'src/low': {}, 'src/high': { 'src/low': 'what it stands on' } }
const files: Readonly<Record<string, string>> = {
  'src/low/a.ts': 'export const a = 1\n',
  'src/high/b.ts': "import { a } from '../low/a.ts'\nexport const b = a\n",
}

/** What is said of a folder with these files, and more. */
async function problemsOf(more: Readonly<Record<string, string>>, allowed: Arrows = arrows) {
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-lint-'))
  onTestFinished(() => rmSync(top, { recursive: true }))
  for (const folder of ['generated', 'scripts', 'conformance', 'specs/_rules', 'docs/.vitepress'])
    mkdirSync(join(top, folder), { recursive: true })
  for (const [file, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(top, file)), { recursive: true })
    writeFileSync(join(top, file), text)
  }
  return (await lintImports(allowed, top)).map(({ file, message }) => `${file} ${message}`)
}

test('imports along the arrows pass', async () => {
  expect(await problemsOf({})).toEqual([])
})

test('an import against the arrows is told, also one of a type', async () => {
  const against = "import type { b } from '../high/b.ts'\nexport type A = typeof b\n"
  expect(await problemsOf({ 'src/low/c.ts': against })).toEqual([
    `src/low/c.ts imports src/high/b.ts, which src/low may not. Move what is shared down, or add the arrow with its reason to ${arrowsFile}.`,
  ])
})

test('a test may import anything', async () => {
  expect(await problemsOf({ 'src/low/a.test.ts': "import '../high/b.ts'\n" })).toEqual([])
})

test('a circle of files is told with its way', async () => {
  const one = "import { two } from './two.ts'\nexport const one = () => two\n"
  const two = "import { one } from './one.ts'\nexport const two = () => one\n"
  expect(await problemsOf({ 'src/low/one.ts': one, 'src/low/two.ts': two })).toEqual([
    'src/low/one.ts stands in a circle of files: src/low/one.ts -> src/low/two.ts -> src/low/one.ts. Move what they share to a file of its own.',
  ])
})

test('a folder that nobody has spoken of is told', async () => {
  expect(await problemsOf({ 'src/new/d.ts': "import '../low/a.ts'\n" })).toEqual([
    `src/new/d.ts imports src/low/a.ts, and ${arrowsFile} does not know its folder. Add it with its arrows.`,
  ])
})

test('an import that leads nowhere is told', async () => {
  expect(await problemsOf({ 'src/low/e.ts': "import './gone.ts'\n" })).toEqual([
    'src/low/e.ts imports ./gone.ts, which is not there.',
  ])
})

test('an arrow that no import needs is told', async () => {
  const more = { ...arrows, 'src/low': { 'src/base': 'nothing' } }
  expect(await problemsOf({}, more)).toEqual([
    `${arrowsFile} lets src/low import src/base, which it does not. Take that out.`,
  ])
})

test('arrows that lead back to where they began are told', async () => {
  const round = { 'src/low': { 'src/high': 'round' }, 'src/high': { 'src/low': 'and round' } }
  expect(await problemsOf({}, round)).toEqual([
    `${arrowsFile} has a circle: src/low -> src/high -> src/low. Take one of its arrows away.`,
  ])
})
