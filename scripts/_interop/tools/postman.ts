import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleCalls } from '../exampleCalls.ts'
import type { Tool } from '../tool.ts'
import { runTool } from '../toolsFolder.ts'

interface Item {
  readonly name: string
  readonly item?: readonly Item[]
  readonly request?: { readonly auth?: { readonly type: string } | null }
}

export const postman: Tool = {
  name: 'Postman',
  package: 'openapi-to-postmanv2',
  tries: 'a collection with every operation, and credentials for each',
  forms: ['3.1', '3.0'],
  async attempt({ vendor, file, folder }) {
    const path = join(folder, 'collection.json')
    await runTool('openapi2postmanv2', ['-s', file, '-o', path], { folder })
    const collection = JSON.parse(readFileSync(path, 'utf8')) as Item & { readonly auth?: { readonly type: string } }
    const requests = leaves(collection)
    const wanted = exampleCalls(vendor).length
    if (requests.length !== wanted) throw new Error(`the collection has ${requests.length} requests of ${wanted}`)
    const without = requests.filter(({ request }) => (request?.auth ?? collection.auth)?.type === undefined)
    if (without.length > 0) throw new Error(`no credentials for ${without.map(({ name }) => name).join(', ')}`)
  },
}

const leaves = (item: Item): Item[] => (item.item === undefined ? [item] : item.item.flatMap(leaves))
