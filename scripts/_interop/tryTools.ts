import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { startMock } from '../../src/mock/startMock.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { repository } from '../_lib/repository.ts'
import type { Result } from './faults.ts'
import { type Form, forms, type Tool } from './tool.ts'
import { toolsFolder } from './toolsFolder.ts'

/** Two at a time: most of what they do is to wait for a program. */
const atOnce = 2

/** Tries each tool with each vendor in each form that it reads, and tells of each as it ends. */
export async function tryTools(
  tools: readonly Tool[],
  vendors: readonly GeneratedVendor[],
  mocks: readonly MockVendor[],
  tell: (result: Result) => void,
): Promise<Result[]> {
  const server = await startMock({ vendors: mocks })
  const attempts = tools.flatMap((tool) =>
    vendors.flatMap((vendor) => tool.forms.map((form) => ({ tool, vendor, form }))),
  )
  const results: Result[] = []
  const waiting = attempts.entries()
  const work = async () => {
    for (const [index, { tool, vendor, form }] of waiting) {
      const result = await tryTool(tool, vendor, form, `${server.address}/${vendor.name}`)
      results[index] = result
      tell(result)
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work))
  } finally {
    await server.close()
  }
  return results
}

async function tryTool(tool: Tool, vendor: GeneratedVendor, form: Form, mock: string): Promise<Result> {
  const result = { tool: tool.name, form, vendor: vendor.name }
  const folder = join(toolsFolder, 'work', `${tool.name} ${form} ${vendor.name}`.replace(/\W+/g, '-'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const file = join(repository, 'generated', vendor.name, forms[form])
  try {
    await tool.attempt({ vendor, file, folder, mock })
    return result
  } catch (error) {
    return { ...result, wrong: error instanceof Error ? error.message : String(error) }
  }
}
