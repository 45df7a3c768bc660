import { expect, test } from 'vitest'
import { fitsTemplate } from './pathTemplate.ts'

test.each([
  ['Manifest.json', 'Manifest.json', true],
  ['manifest.json', 'Manifest.json', false],
  ['ManifestXjson', 'Manifest.json', false],
  ['a/Manifest.json', 'Manifest.json', false],
  ['Flowers/Bot.json', '{bot}/Bot.json', true],
  ['Order Flowers (1)/Bot.json', '{bot}/Bot.json', true],
  ['a/b/Bot.json', '{bot}/Bot.json', false],
  ['/Bot.json', '{bot}/Bot.json', false],
  ['Bot.json', '**/Bot.json', true],
  ['a/b/Bot.json', '**/Bot.json', true],
  ['aBot.json', '**/Bot.json', false],
  ['functions.js', '{script}.js', true],
  ['.js', '{script}.js', false],
  ['a/functions.js', '{script}.js', false],
  ['a/b.csv', '**/{testSet}.csv', true],
])('%s by %s: %s', (path, template, fits) => expect(fitsTemplate(path, template)).toBe(fits))
