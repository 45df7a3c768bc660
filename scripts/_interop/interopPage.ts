import { markdownTable } from '../_lib/markdownTable.ts'
import { type Fault, faultOf } from './faults.ts'
import type { Form } from './tool.ts'
import { tools } from './tools/index.ts'
import { toolVersion } from './toolsFolder.ts'

/** The page that the command writes. */
export const interopPage = 'docs/evidence/interop.md'

/** The table of tools and vendors with the faults below it, as Markdown. The command proves that it is true. */
export function interopBlock(vendors: readonly string[], faults: readonly Fault[]): string {
  const rows = tools.map((tool) => [
    `${tool.name} ${toolVersion(tool.package)}`,
    tool.tries,
    ...vendors.map((vendor) => cell(faults, tool.name, tool.forms, vendor)),
  ])
  const list = faults.map(({ tool, form, vendor, whose, reason }) => {
    const where = [vendor ?? 'every vendor', ...(form === undefined ? [] : [form])].join(', ')
    return `- **${tool}**, ${where}: ${whose}. ${reason}`
  })
  return [markdownTable(['tool', 'what is tried', ...vendors], rows), ...(list.length === 0 ? [] : ['', ...list])].join(
    '\n',
  )
}

/** `ok`, or whose fault it is; each form by itself where they differ. */
function cell(faults: readonly Fault[], tool: string, forms: readonly Form[], vendor: string): string {
  const verdicts = forms.map((form) => [form, faultOf(faults, { tool, form, vendor })?.whose ?? 'ok'] as const)
  const [first] = verdicts
  if (verdicts.every(([, verdict]) => verdict === first?.[1])) return first?.[1] ?? ''
  return verdicts.map(([form, verdict]) => `${form} ${verdict}`).join(', ')
}
