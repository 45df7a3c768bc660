import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isMap, isPair, isScalar, type Node, parseDocument, visit } from 'yaml'
import { compilePlace, createAjv, validatorPlaces } from '../../scripts/_generate/compileSchemas.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { profiles } from '../../src/contract/contract.ts'
import { vendors } from './_lib/vendors.ts'

function hasNamedSchema(mediaType: Node | undefined): boolean {
  const schema = isMap(mediaType) ? mediaType.get('schema') : undefined
  return isMap(schema) && schema.has('$ref')
}

describe.each(vendors)('$name', ({ name, entry, document, contract }) => {
  const components = Object.keys(document.components?.['schemas'] ?? {})

  test('has component schemas', () => expect(components).not.toEqual([]))

  // A body under a second media type is the one table that an alias may repeat, and its schema is a reference too.
  test('a YAML alias repeats a text; what repeats a schema is a reference, so that types keep its name', () => {
    const yaml = parseDocument(readFileSync(join(repository, entry), 'utf8'))
    const tables: string[] = []
    visit(yaml, {
      Alias(_, alias, path) {
        const [content] = path.slice(-3)
        const isMediaType = isPair(content) && isScalar(content.key) && content.key.value === 'content'
        const target = alias.resolve(yaml)
        if (!isScalar(target) && !(isMediaType && hasNamedSchema(target))) tables.push(alias.source)
      },
    })
    expect(tables).toEqual([])
  })

  describe.each(profiles)('%s', (profile) => {
    const compiler = createAjv(document, profile)
    test.each(components)('%s compiles under Ajv 2020 in strict mode', (schema) => {
      expect(compilePlace(compiler, ['components', 'schemas', schema])).toBeTypeOf('function')
    })

    test('each place with a schema has a compiled validator', () => {
      const places = validatorPlaces(document).map(({ key }) => key)
      expect(Object.keys(contract.validators[profile]).sort()).toEqual(places.sort())
    })
  })

  test('the compiled validators need no require, no eval and no Ajv', () => {
    const text = readFileSync(join(repository, 'generated', name, 'validators.js'), 'utf8')
    expect(text.match(/\brequire\s*\(|\bnew Function\b|\beval\s*\(|^import\b/gm)).toBeNull()
  })
})
