import type {
  BodyMember,
  Comparison,
  Condition,
  FetchStep,
  FileFacts,
  JobKind,
  JobPhase,
  Lifecycle,
  Step,
  UploadStep,
  ValueSource,
  WaitStep,
} from '../../src/contract/lifecycle.ts'
import { startStepId } from '../../src/contract/lifecycle.ts'
import { listOperations, type OpenApi } from '../_lib/openapi.ts'
import { type Problem, ProblemsError } from '../_lib/problem.ts'
import type { YamlFile } from '../_lib/yamlFile.ts'
import { base64Members } from './base64Members.ts'
import { parseCondition } from './condition.ts'
import { readFileFacts } from './fileFacts.ts'

// https://spec.openapis.org/arazzo/v1.0.1.html: the parts that a lifecycle may use

interface ArazzoCriteria {
  readonly condition: string
}

interface ArazzoAction {
  readonly name: string
  readonly type: string
  readonly stepId?: string
  readonly retryAfter?: number
  readonly retryLimit?: number
  readonly criteria?: readonly ArazzoCriteria[]
}

interface ArazzoBody {
  readonly payload?: unknown
  readonly replacements?: readonly { readonly target: string; readonly value: unknown }[]
}

interface ArazzoStep {
  readonly stepId: string
  readonly operationId?: string
  readonly parameters?: readonly { readonly name: string; readonly value: string | number | boolean }[]
  readonly requestBody?: ArazzoBody
  readonly successCriteria?: readonly ArazzoCriteria[]
  readonly onFailure?: readonly ArazzoAction[]
  readonly outputs?: Readonly<Record<string, string>>
  readonly 'x-paging'?: Readonly<Record<string, unknown>>
}

interface ArazzoWorkflow {
  readonly steps?: readonly ArazzoStep[]
  readonly 'x-export-file'?: unknown
  readonly 'x-upload-file'?: unknown
}

type Path = readonly (string | number)[]

interface PlacedCondition {
  readonly phase: JobPhase
  readonly path: Path
  readonly condition: Condition
}

interface KindWords {
  readonly start: string
  readonly wait: string
  readonly delete: string
  readonly jobId: string
  readonly fileField: 'x-export-file' | 'x-upload-file'
  /** What the name of an end action says of the job. */
  readonly ends: Readonly<Record<string, JobPhase>>
  readonly shape: string
}

const fetchStepId = 'fetchExport'

const words: Readonly<Record<JobKind, KindWords>> = {
  export: {
    start: 'startExport',
    wait: 'waitForExport',
    delete: 'deleteExport',
    jobId: 'exportId',
    fileField: 'x-export-file',
    ends: { exportFailed: 'failed', exportCanceled: 'canceled' },
    shape: `startExport, waitForExport and, if the API serves the file, ${fetchStepId} (or deleteExport alone)`,
  },
  import: {
    start: 'startImport',
    wait: 'waitForImport',
    delete: 'deleteImport',
    jobId: 'importId',
    fileField: 'x-upload-file',
    ends: { importFailed: 'failed', importCanceled: 'canceled' },
    shape: 'those that bring the file to the vendor, startImport and waitForImport (or deleteImport alone)',
  },
}

const startSteps: readonly string[] = [words.export.start, words.import.start]

/**
 * Names that a lifecycle's outputs may have beside the job's id; waiter, judge and mock know what each means. `uploadUrl` and
 * `fileId` are of a step that brings the file, `resourceId` and `resourceName` tell what an import has made.
 */
const outputNames = [
  'downloadUrl',
  'failureReasons',
  'fileName',
  'ftpHost',
  'ftpDir',
  'uploadUrl',
  'fileId',
  'resourceId',
  'resourceName',
]

/**
 * Compiles an Arazzo file into the lifecycle that waiter, mock and judge share.
 * @throws {ProblemsError} with file and line for everything outside the supported subset.
 */
export function compileLifecycle(arazzo: YamlFile, document: OpenApi): Lifecycle {
  const compiler = new LifecycleCompiler(arazzo, document)
  const lifecycle = compiler.compile()
  if (compiler.problems.length > 0 || lifecycle === undefined) throw new ProblemsError(compiler.problems)
  return lifecycle
}

class LifecycleCompiler {
  readonly problems: Problem[] = []
  private readonly arazzo: YamlFile
  private readonly document: OpenApi
  private readonly operations: ReturnType<typeof listOperations>
  private kind: JobKind = 'export'
  private readonly waits = new Map<ArazzoStep, WaitStep>()
  private readonly fetches = new Map<ArazzoStep, FetchStep>()

  constructor(arazzo: YamlFile, document: OpenApi) {
    this.arazzo = arazzo
    this.document = document
    this.operations = listOperations(document)
  }

  compile(): Lifecycle | undefined {
    const { workflows } = (this.arazzo.value ?? {}) as { workflows?: readonly ArazzoWorkflow[] }
    if (!Array.isArray(workflows) || workflows.length === 0) {
      this.refuse([], 'has no workflows. Write one for each operation that starts a job.')
      return undefined
    }
    const stepIds = (workflows as readonly ArazzoWorkflow[]).flatMap(({ steps = [] }) =>
      steps.map(({ stepId }) => stepId),
    )
    this.kind = stepIds.includes(words.import.start) ? 'import' : 'export'
    const placed = workflows.map((workflow, index) => ({ workflow, path: ['workflows', index] as Path }))
    const isDeleting = (workflow: ArazzoWorkflow) =>
      workflow.steps?.map(({ stepId }) => stepId).join() === words[this.kind].delete
    const compiled = placed
      .filter(({ workflow }) => !isDeleting(workflow))
      .flatMap(({ workflow, path }) => this.workflow(workflow, path) ?? [])
    const [first] = compiled
    if (first === undefined) {
      if (this.problems.length === 0) this.refuse(['workflows'], `start no ${this.kind}. Write a workflow that does.`)
      return undefined
    }
    for (const { wait, fetch, file, path } of compiled) {
      if (JSON.stringify([wait, fetch, file]) !== JSON.stringify([first.wait, first.fetch, first.file])) {
        const message =
          'waits or fetches in another way than the first workflow, or has another file. Share them with a YAML anchor.'
        this.refuse(path, message)
      }
    }
    const starts = Object.fromEntries(compiled.map(({ start }) => [start.operationId, start]))
    if (Object.keys(starts).length < compiled.length) {
      this.refuse(['workflows'], 'start the same operation twice. Keep one workflow for each start operation.')
    }
    const [deleting, ...others] = placed.filter(({ workflow }) => isDeleting(workflow))
    for (const { path } of others)
      this.refuse(path, `deletes an ${this.kind}, as another workflow does. Keep one of them.`)
    const deleteStep = deleting?.workflow.steps?.[0]
    return {
      kind: this.kind,
      starts,
      wait: first.wait,
      ...(first.fetch === undefined ? {} : { fetch: first.fetch }),
      ...(deleting === undefined || deleteStep === undefined
        ? {}
        : { delete: this.step(deleteStep, [...deleting.path, 'steps', 0]) }),
      file: first.file,
    }
  }

  private workflow(workflow: ArazzoWorkflow, workflowPath: Path) {
    const path = [...workflowPath, 'steps']
    const { steps = [] } = workflow
    const { start: startId, wait: waitId, shape, fileField } = words[this.kind]
    const ids = steps.map(({ stepId }) => stepId)
    const at = ids.indexOf(startId)
    const behind = ids.slice(at + 2).join()
    const isBehindRight = behind === '' || (this.kind === 'export' && behind === fetchStepId)
    if (at < 0 || (at > 0 && this.kind === 'export') || ids[at + 1] !== waitId || !isBehindRight) {
      this.refuse(path, `must have the steps ${shape}; has ${ids.join(', ') || 'none'}.`)
      return undefined
    }
    const [start, wait, fetch] = steps.slice(at) as [ArazzoStep, ArazzoStep, ArazzoStep | undefined]
    const file = readFileFacts(this.kind, workflow[fileField], (message) => this.refuse(workflowPath, message))
    const uploads = steps.slice(0, at).map((step, index) => this.uploadStep(step, [...path, index], file))
    return {
      path,
      start: { ...(uploads.length === 0 ? {} : { uploads }), ...this.step(start, [...path, at]) },
      wait: once(this.waits, wait, () => this.waitStep(wait, [...path, at + 1], fetch !== undefined)),
      fetch:
        fetch === undefined ? undefined : once(this.fetches, fetch, () => this.fetchStep(fetch, [...path, at + 2])),
      file,
    }
  }

  private uploadStep(step: ArazzoStep, path: Path, { members = {} }: FileFacts): UploadStep {
    const base = this.step(step, path)
    const files = ['file', ...Object.keys(members)]
    const sendsFile = base.members?.some(({ value }) => value.from === 'input' && files.includes(value.name))
    if (!sendsFile && base.outputs['uploadUrl'] === undefined) {
      const inputs = files.map((name) => `$inputs.${name}`).join(' or ')
      this.refuse(path, `brings no file: its body has no ${inputs}, and it has no output uploadUrl. Add one of them.`)
    }
    return { stepId: step.stepId, ...base }
  }

  private fetchStep(step: ArazzoStep, path: Path): FetchStep {
    const base = this.step(step, path)
    if (step['x-paging'] === undefined) return base
    const { offset, limit, ...rest } = step['x-paging']
    const known = this.operations.find(({ operation }) => operation.operationId === step.operationId)?.parameters ?? []
    const isParameter = (name: unknown): name is string => known.some(({ parameter }) => parameter.name === name)
    if (!isParameter(offset) || !isParameter(limit) || Object.keys(rest).length > 0) {
      const message = `must be { offset, limit }, names of parameters of ${step.operationId}.`
      this.refuse([...path, 'x-paging'], message)
      return base
    }
    return { ...base, paging: { offset, limit } }
  }

  private step(step: ArazzoStep, path: Path): Step {
    const { operationId = '', parameters = [], requestBody, successCriteria = [], outputs = {} } = step
    const placed = this.operations.find(({ operation }) => operation.operationId === operationId)
    if (placed === undefined) {
      this.refuse(
        [...path, 'operationId'],
        `names the operation ${operationId || '(none)'}, which the description does not have. Use one of ${this.operations.map(({ operation }) => operation.operationId).join(', ')}.`,
      )
    }
    for (const { parameter } of placed?.parameters ?? []) {
      if (parameter.required && !parameters.some(({ name }) => name === parameter.name)) {
        this.refuse(path, `does not give the required parameter ${parameter.name}. Add it under parameters.`)
      }
    }
    const known = placed?.parameters.map(({ parameter }) => parameter.name)
    for (const [index, { name }] of parameters.entries()) {
      if (known === undefined || known.includes(name)) continue
      const advice = known.length > 0 ? `Use one of ${known.join(', ')}.` : 'It has none.'
      this.refuse(
        [...path, 'parameters', index],
        `gives the parameter ${name}, which ${operationId} does not have. ${advice}`,
      )
    }
    const { body, members } = this.body(requestBody, operationId, [...path, 'requestBody'])
    if (successCriteria.length === 0)
      this.refuse(path, 'has no successCriteria. Say at least which $statusCode is a success.')
    return {
      operationId,
      parameters: parameters.map(({ name, value }, index) => ({
        name,
        value: this.valueSource(value, [...path, 'parameters', index, 'value']),
      })),
      body,
      ...(members.length === 0 ? {} : { members }),
      success: this.condition(successCriteria, [...path, 'successCriteria'], operationId),
      outputs: Object.fromEntries(
        Object.entries(outputs).map(([name, value]) => {
          const place = [...path, 'outputs', name]
          const known = [words[this.kind].jobId, ...outputNames]
          if (!known.includes(name)) this.refuse(place, `is no known output. Use one of ${known.join(', ')}.`)
          return [this.outputName(name), this.valueSource(value, place)]
        }),
      ),
    }
  }

  /** The job's id has one name, whatever the kind of the job. */
  private outputName(name: string): string {
    return name === words[this.kind].jobId ? 'jobId' : name
  }

  /** The caller's body with replacements, or a body of its own. */
  private body(
    requestBody: ArazzoBody | undefined,
    operationId: string,
    path: Path,
  ): { readonly body: boolean; readonly members: readonly BodyMember[] } {
    if (requestBody === undefined) return { body: false, members: [] }
    const { payload, replacements = [] } = requestBody
    const encoded = base64Members(this.document, operationId)
    const member = (pointer: string, value: unknown, place: Path): BodyMember => ({
      pointer,
      value: this.valueSource(value, place),
      ...(encoded.includes(pointer) ? { encoding: 'base64' } : {}),
    })
    if (payload === '$inputs.body') {
      const members = replacements.map(({ target, value }, index) =>
        member(target, value, [...path, 'replacements', index, 'value']),
      )
      return { body: true, members }
    }
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload) && replacements.length === 0) {
      const members = Object.entries(payload).map(([name, value]) =>
        member(`/${name}`, value, [...path, 'payload', name]),
      )
      return { body: false, members }
    }
    this.refuse(path, "must be payload: $inputs.body, the caller's body, or an object of members without replacements.")
    return { body: false, members: [] }
  }

  private waitStep(step: ArazzoStep, path: Path, hasFetch: boolean): WaitStep {
    const base = this.step(step, path)
    const { ends: endPhases } = words[this.kind]
    const actions = (step.onFailure ?? []).map((action, index) => ({ ...action, path: [...path, 'onFailure', index] }))
    const retries = actions.filter(({ type }) => type === 'retry')
    const ends = actions.filter(({ type }) => type === 'end')
    for (const { name, type, path: place, criteria } of actions) {
      if (type !== 'retry' && type !== 'end' && type !== 'goto')
        this.refuse(place, `has the type ${type}. Only end, retry and goto are supported.`)
      if (criteria === undefined) this.refuse(place, 'has no criteria. Name the states that it is for.')
      if (type === 'end' && !Object.hasOwn(endPhases, name)) {
        this.refuse(place, `has the name ${name}. End actions are named ${Object.keys(endPhases).join(' or ')}.`)
      }
    }
    const [retry] = retries
    if (retry === undefined || retries.length > 1) {
      this.refuse(path, `must have one retry action with the pending states as criteria; has ${retries.length}.`)
    }
    const lacking = (['retryAfter', 'retryLimit'] as const).filter((member) => retry?.[member] === undefined)
    if (retry !== undefined && lacking.length > 0) {
      this.refuse(
        retry.path,
        `lacks ${lacking.join(' and ')}. Say how many seconds lie between two polls (retryAfter) and how many polls there are (retryLimit).`,
      )
    }
    if (ends.length === 0) this.refuse(path, 'must have an end action with the failed states as criteria.')
    const toPhase = (phase: JobPhase, list: readonly (ArazzoAction & { path: Path })[]): PlacedCondition[] =>
      list.map(({ criteria = [], path: place }) => ({
        phase,
        path: [...place, 'criteria'],
        condition: this.condition(criteria, [...place, 'criteria'], step.operationId),
      }))
    const ended = (phase: JobPhase) =>
      toPhase(
        phase,
        ends.filter(({ name }) => endPhases[name] === phase),
      )
    const failed = ended('failed')
    const canceled = ended('canceled')
    const pending = toPhase('pending', retries)
    const succeeded: PlacedCondition = {
      phase: 'succeeded',
      path: [...path, 'successCriteria'],
      condition: base.success,
    }
    const fetchable = this.fetchable(actions, hasFetch, step.operationId)
    const { statePointer, states } = this.states([succeeded, ...failed, ...canceled, ...pending], path)
    return {
      ...base,
      statePointer,
      states,
      failed: failed.flatMap(({ condition }) => condition),
      canceled: canceled.flatMap(({ condition }) => condition),
      pending: pending.flatMap(({ condition }) => condition),
      ...(fetchable === undefined ? {} : { fetchable }),
      delayMs: (retry?.retryAfter ?? 0) * 1000,
      maxPolls: retry?.retryLimit ?? 0,
    }
  }

  /** The pending states in which the file is asked for when the retries are used up. */
  // https://spec.openapis.org/arazzo/v1.0.1.html#failure-action-object: they end before an action behind them begins
  private fetchable(
    actions: readonly (ArazzoAction & { path: Path })[],
    hasFetch: boolean,
    operationId: string | undefined,
  ): Condition | undefined {
    const [jump, ...others] = actions.filter(({ type }) => type === 'goto')
    if (jump === undefined) return undefined
    const retry = actions.slice(0, actions.indexOf(jump)).find(({ type }) => type === 'retry')
    if (retry === undefined || jump.stepId !== fetchStepId || !hasFetch || others.length > 0) {
      const message = `goes elsewhere than a wait can. Only one goto is supported, behind the retry action and to a step ${fetchStepId}.`
      this.refuse(jump.path, message)
      return undefined
    }
    const condition = this.condition(jump.criteria ?? [], [...jump.path, 'criteria'], operationId)
    const retried = this.allOf(retry.criteria ?? [], [...retry.path, 'criteria']).map((all) => JSON.stringify(all))
    if (!condition.every((all) => retried.includes(JSON.stringify(all)))) {
      const message = 'must be for states of the retry action: the file is asked for when its retryLimit is reached.'
      this.refuse([...jump.path, 'criteria'], message)
    }
    return condition
  }

  /** The one pointer that tells the phases apart, and what each of its values means. */
  private states(conditions: readonly PlacedCondition[], path: Path) {
    const texts = conditions.flatMap(({ condition, phase, path: place }) =>
      condition
        .flat()
        .flatMap((comparison) =>
          comparison.source === 'body' && typeof comparison.equals === 'string'
            ? [{ phase, path: place, pointer: comparison.pointer, state: comparison.equals }]
            : [],
        ),
    )
    const pointers = [...new Set(texts.map(({ pointer }) => pointer))]
    if (pointers.length !== 1) {
      this.refuse(path, `must compare one state member with texts; compares ${pointers.join(' and ') || 'none'}.`)
    }
    const states: Record<string, JobPhase> = {}
    for (const { phase, state, path: place } of texts) {
      if (states[state] !== undefined && states[state] !== phase) {
        this.refuse(place, `gives the state '${state}' two meanings: ${states[state]} and ${phase}. Keep one of them.`)
      }
      states[state] = phase
    }
    return { statePointer: pointers[0] ?? '', states }
  }

  /** Criteria of a list must all hold. They name a status of the operation: a member alone may stand in any answer. */
  private condition(criteria: readonly ArazzoCriteria[], path: Path, operationId = ''): Condition {
    const condition = this.allOf(criteria, path)
    if (condition.flat().length === 0) return condition // It is refused elsewhere.
    const { responses } =
      this.operations.find(({ operation }) => operation.operationId === operationId)?.operation ?? {}
    const statuses = condition.map((all) => all.find(({ source }) => source === 'statusCode')?.equals)
    const known = Object.keys(responses ?? {})
    const unknown = statuses.filter((status) => status !== undefined && !known.includes(String(status)))
    if (statuses.includes(undefined)) this.refuse(path, `name no status of ${operationId}. Add $statusCode == 200.`)
    else if (responses !== undefined && unknown.length > 0) {
      const message = `name the status ${unknown[0]}, which ${operationId} does not document. Use one of ${known.join(', ')}.`
      this.refuse(path, message)
    }
    return condition
  }

  private allOf(criteria: readonly ArazzoCriteria[], path: Path): Condition {
    return criteria.reduce<readonly (readonly Comparison[])[]>(
      (all, { condition }, index) => {
        const parsed = parseCondition(condition)
        if ('problem' in parsed) {
          this.refuse([...path, index, 'condition'], parsed.problem)
          return all
        }
        return all.flatMap((left) => parsed.condition.map((right) => [...left, ...right]))
      },
      [[]],
    )
  }

  private valueSource(value: unknown, path: Path): ValueSource {
    if (typeof value !== 'string' || !value.startsWith('$')) {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return { from: 'literal', value }
      }
    } else {
      const input = /^\$inputs\.([A-Za-z0-9_]+)$/.exec(value)?.[1]
      if (input !== undefined) return { from: 'input', name: input }
      const output = /^\$steps\.([A-Za-z0-9_]+)\.outputs\.([A-Za-z0-9_]+)$/.exec(value)
      if (output !== null) {
        const [, step = '', name = ''] = output
        return { from: 'output', step: startSteps.includes(step) ? startStepId : step, name: this.outputName(name) }
      }
      const body = /^\$response\.body#((?:\/[^\s]*)?)$/.exec(value)?.[1]
      if (body !== undefined) return { from: 'body', pointer: body }
    }
    this.refuse(
      path,
      `has the value ${JSON.stringify(value)}. Use $inputs.name, $steps.id.outputs.name, $response.body#/pointer or a plain value.`,
    )
    return { from: 'literal', value: '' }
  }

  private refuse(path: Path, message: string): void {
    this.problems.push(this.arazzo.problem(path, message))
  }
}

/** A step that workflows share by a YAML anchor is compiled once, so that a problem in it is told once. */
function once<T>(compiled: Map<ArazzoStep, T>, step: ArazzoStep, compile: () => T): T {
  const result = compiled.get(step) ?? compile()
  compiled.set(step, result)
  return result
}
