import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import { vendors } from './_lib/vendors.ts'

interface Workflow {
  readonly workflowId: string
  readonly inputs?: { readonly required?: readonly string[]; readonly properties?: Readonly<Record<string, unknown>> }
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly stepId: string
    readonly workflowId?: string
    readonly parameters?: readonly { readonly name: string; readonly value: string }[]
    readonly outputs?: Readonly<Record<string, string>>
  }[]
}

interface Arazzo {
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string; readonly type: string }[]
  readonly workflows: readonly Workflow[]
}

const read = (file: string) => readYamlFile(file).value as Arazzo

const steps = vendors.flatMap((vendor) =>
  vendor.compositions.flatMap((file) => {
    const { sourceDescriptions, workflows } = read(file)
    return workflows.flatMap((workflow) =>
      workflow.steps.map((step) => {
        const [, source, workflowId] = /^\$sourceDescriptions\.(\w+)\.(\w+)$/.exec(step.workflowId ?? '') ?? []
        const url = sourceDescriptions.find(({ name }) => name === source)?.url
        const called = Object.values(vendor.lifecycles).find((known) => basename(known) === basename(url ?? ''))
        const target =
          called === undefined ? undefined : read(called).workflows.find((one) => one.workflowId === workflowId)
        return { name: `${file} ${workflow.workflowId} ${step.stepId}`, workflow, step, target }
      }),
    )
  }),
)

test('every vendor that imports has a composition', () => {
  const importing = vendors.filter(({ lifecycles }) => lifecycles['import'] !== undefined)
  expect(importing).not.toEqual([])
  expect(importing.filter(({ compositions }) => compositions.length === 0)).toEqual([])
})

describe.each(steps)('$name', ({ workflow, step, target }) => {
  const inputs = Object.keys(workflow.inputs?.properties ?? {})

  test('calls a workflow of a lifecycle, with all that it requires and nothing else', () => {
    const given = (step.parameters ?? []).map(({ name }) => name)
    const known = Object.keys(target?.inputs?.properties ?? {})
    expect(given.filter((name) => !known.includes(name))).toEqual([])
    expect(target?.inputs?.required?.filter((name) => !given.includes(name))).toEqual([])
  })

  test('takes its parameters from the inputs, and outputs that the workflow has', () => {
    const taken = (step.parameters ?? []).map(({ value }) => value.replace('$inputs.', ''))
    expect(taken.filter((name) => !inputs.includes(name))).toEqual([])
    const outputs = Object.values(step.outputs ?? {}).map((value) => value.replace('$outputs.', ''))
    expect(outputs.filter((name) => target?.outputs?.[name] === undefined)).toEqual([])
  })
})
