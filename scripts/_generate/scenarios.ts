import { conditionHolds, jobState } from '../../src/contract/jobState.ts'
import { legalTransitions } from '../../src/contract/legalTransitions.ts'
import { type Lifecycle, type Lifecycles, lifecycleOfPoll, type WaitStep } from '../../src/contract/lifecycle.ts'
import type { AnswerFacts } from '../../src/mock/mockVendor.ts'
import {
  fileAnswers,
  type MockAnswer,
  type MockScenario,
  reserved,
  type UploadAnswer,
  uploadAnswers,
} from '../../src/mock/scenario.ts'
import { type ListedExample, listExamples, listRequestExamples } from '../_lib/exampleExchange.ts'
import { listOperations, type OpenApi } from '../_lib/openapi.ts'
import { type Problem, ProblemsError } from '../_lib/problem.ts'
import type { YamlFile } from '../_lib/yamlFile.ts'
import { compileFacts } from './answerFacts.ts'

type Path = readonly (string | number)[]
type Table = Readonly<Record<string, unknown>>

export interface CompiledScenarios {
  readonly scenarios: Readonly<Record<string, MockScenario>>
  readonly facts: AnswerFacts
}

/** The member of the file that is no scenario. */
const factsName = '_facts'

/**
 * Compiles `scenarios.yaml` into what the mock plays.
 * @throws {ProblemsError} with file and line for everything that the mock could not play
 */
export function compileScenarios(file: YamlFile, document: OpenApi, lifecycles: Lifecycles): CompiledScenarios {
  const compiler = new ScenarioCompiler(file, document, lifecycles)
  const compiled = compiler.compile()
  if (compiler.problems.length > 0) throw new ProblemsError(compiler.problems)
  return compiled
}

class ScenarioCompiler {
  readonly problems: Problem[] = []
  private readonly file: YamlFile
  private readonly document: OpenApi
  private readonly lifecycles: Lifecycles
  private readonly all: readonly Lifecycle[]
  private readonly operationIds: readonly string[]
  private readonly examples: readonly ListedExample[]

  constructor(file: YamlFile, document: OpenApi, lifecycles: Lifecycles) {
    this.file = file
    this.document = document
    this.lifecycles = lifecycles
    this.all = Object.values(lifecycles)
    this.operationIds = listOperations(document).map(({ operation }) => operation.operationId)
    this.examples = listExamples(document)
  }

  compile(): CompiledScenarios {
    const { [factsName]: given = {}, ...table } = this.table(this.file.value, [])
    const { facts, problems } = compileFacts(this.file, [factsName], given, this.lifecycles, this.document)
    this.problems.push(...problems)
    const scenarios = Object.fromEntries(
      Object.keys(table).map((name) => [name, this.scenario(this.table(table[name], [name]), [name], table)]),
    )
    for (const [name, operationIds] of Object.entries(this.wanted(table))) {
      const scenario = scenarios[name]
      if (scenario === undefined) {
        this.refuse([], `has no scenario ${name}, which the mock plays by itself. Add it.`)
        continue
      }
      const missing = operationIds.filter((operationId) => scenario.responses[operationId] === undefined)
      if (missing.length > 0) this.refuse([name, 'responses'], `must answer every ${missing.join(', ')}. Add them.`)
    }
    return { scenarios, facts }
  }

  /** The operations that each scenario of the mock itself must answer. */
  private wanted(given: Table): Record<string, readonly string[]> {
    const operations = listOperations(this.document)
    const aboutJobs = operations.filter(({ parameters }) =>
      this.all.some(({ wait }) =>
        wait.parameters.every(({ name }) => parameters.some(({ parameter }) => parameter.name === name)),
      ),
    )
    const fetches = this.all.flatMap(({ fetch }) => (fetch === undefined ? [] : [fetch.operationId]))
    const takesFile = this.all.filter(({ kind }) => kind === 'import')
    const namesFile = this.all.flatMap(({ starts }) =>
      Object.values(starts).flatMap(({ operationId, uploads }) => (uploads === undefined ? [] : [operationId])),
    )
    const withPath = operations.filter(({ parameters }) => parameters.some(({ parameter }) => parameter.in === 'path'))
    const idsOf = (list: typeof operations) => list.map(({ operation }) => operation.operationId)
    return {
      [reserved.usual]: this.operationIds,
      [reserved.unauthorized]: this.operationIds,
      [reserved.invalidRequest]: this.operationIds,
      [reserved.notFound]: idsOf(aboutJobs),
      ...(Object.hasOwn(given, reserved.invalidPath) ? { [reserved.invalidPath]: idsOf(withPath) } : {}),
      ...(fetches.length === 0 ? {} : { [reserved.notReady]: fetches }),
      ...(takesFile.length === 0 ? {} : { [reserved.fails]: takesFile.map(({ wait }) => wait.operationId) }),
      ...(namesFile.length === 0 ? {} : { [reserved.unknownFile]: namesFile }),
    }
  }

  private scenario(scenario: Table, path: Path, all: Table): MockScenario {
    this.keys(scenario, ['summary', 'requests', 'responses', 'files', 'uploads', 'then'], path)
    const { summary, requests = {}, responses = {}, files = [], uploads = [], then = {} } = scenario
    if (typeof summary !== 'string' || summary === '') this.refuse([...path, 'summary'], 'must be a sentence.')
    const requestPath = [...path, 'requests']
    const named = Object.entries(this.operations(requests, requestPath)).map(([operationId, example]) => {
      const known = listRequestExamples(this.document, operationId)
      if (!known.includes(String(example))) {
        const advice = known.length > 0 ? `Use one of ${known.join(', ')}.` : 'It has none.'
        this.refuse([...requestPath, operationId], `is no request example of ${operationId}. ${advice}`)
      }
      return [operationId, String(example)] as const
    })
    const responsePath = [...path, 'responses']
    const answers = Object.entries(this.operations(responses, responsePath)).map(
      ([operationId, list]) => [operationId, this.answers(list, operationId, [...responsePath, operationId])] as const,
    )
    const fileList = this.oneOf(fileAnswers, files, [...path, 'files'])
    const { fetch } = this.lifecycles.export
    if (fileList.length > 0 && fetch !== undefined) {
      const advice = `Write what ${fetch.operationId} answers under responses.`
      this.refuse([...path, 'files'], `belongs to download addresses, which there are none of. ${advice}`)
    }
    const uploadList: readonly UploadAnswer[] = this.oneOf(uploadAnswers, uploads, [...path, 'uploads'])
    const takesFiles = this.uploadSteps().some(({ outputs }) => outputs['uploadUrl'] !== undefined)
    if (uploadList.length > 0 && !takesFiles)
      this.refuse([...path, 'uploads'], 'belongs to addresses that take files, which there are none of. Leave it out.')
    const thenPath = [...path, 'then']
    const next = Object.entries(this.operations(then, thenPath)).map(([operationId, name]) => {
      if (!Object.hasOwn(all, String(name))) this.refuse([...thenPath, operationId], 'must be a scenario of this file.')
      return [operationId, String(name)] as const
    })
    return {
      summary: String(summary),
      ...(named.length === 0 ? {} : { requests: Object.fromEntries(named) }),
      responses: Object.fromEntries(answers),
      ...(fileList.length === 0 ? {} : { files: fileList }),
      ...(uploadList.length === 0 ? {} : { uploads: uploadList }),
      ...(next.length === 0 ? {} : { after: Object.fromEntries(next) }),
    }
  }

  private answers(list: unknown, operationId: string, path: Path): readonly MockAnswer[] {
    if (!Array.isArray(list) || list.length === 0) {
      this.refuse(path, 'must be a list of responses, such as [200.pending, 200.done].')
      return []
    }
    const answers = list.flatMap((entry, index) => this.entry(entry, operationId, [...path, index]))
    const wait = this.waitOf(operationId)
    const start = this.all.map(({ starts }) => starts[operationId]).find((step) => step !== undefined)
    const begins = start ?? this.uploadSteps().find((step) => step.operationId === operationId)
    const first = answers[0]
    if (begins !== undefined && answers.length > 1 && first !== undefined) {
      const example = this.example(first, operationId)
      const succeeds = example !== undefined && conditionHolds(begins.success, example.status, example.value)
      const what = start === undefined ? 'brings a file' : 'starts a job'
      if (wait === undefined) this.refuse(path, `must be one response: each call ${what} of its own.`)
      else if (!succeeds)
        this.refuse(path, 'must begin with a success, because nothing goes on when the start is refused.')
    }
    if (wait !== undefined) this.states(answers, wait, path)
    return answers
  }

  /** The step that polls with an operation. */
  private waitOf(operationId: string): WaitStep | undefined {
    return lifecycleOfPoll(this.lifecycles, operationId)?.[1].wait
  }

  private uploadSteps() {
    return this.all.flatMap(({ starts }) => Object.values(starts).flatMap(({ uploads = [] }) => uploads))
  }

  private oneOf<Answer extends string>(known: readonly Answer[], value: unknown, path: Path): readonly Answer[] {
    const list = (Array.isArray(value) ? value : [value]) as readonly Answer[]
    for (const [index, answer] of list.entries()) {
      if (!known.includes(answer))
        this.refuse([...path, index], `must be one of ${known.join(', ')}; is ${JSON.stringify(answer)}.`)
    }
    return list
  }

  private entry(entry: unknown, operationId: string, path: Path): MockAnswer[] {
    if (typeof entry === 'string' || typeof entry === 'number') return this.played(String(entry), operationId, path, {})
    const { play, state, headers, fault, ...rest } = this.table(entry, path)
    this.keys(rest, [], path)
    if (play === undefined) {
      if ((fault === 'reset' || fault === 'html') && state === undefined && headers === undefined) return [{ fault }]
      this.refuse(path, 'must be { fault: reset }, { fault: html } or { play: <status>.<example>, ... }.')
      return []
    }
    if (fault !== undefined && fault !== 'truncated') {
      this.refuse([...path, 'fault'], 'must be truncated where an example is played.')
    }
    if (state !== undefined && (typeof state !== 'string' || this.waitOf(operationId) === undefined)) {
      const polls = this.all.map(({ wait }) => wait.operationId).join(' or ')
      this.refuse([...path, 'state'], `must be a text, in an answer to ${polls}.`)
    }
    const given = headers === undefined ? {} : this.table(headers, [...path, 'headers'])
    return this.played(String(play), operationId, path, {
      ...(state === undefined ? {} : { state: String(state) }),
      ...(headers === undefined
        ? {}
        : { headers: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])) }),
      ...(fault === undefined ? {} : { truncated: true as const }),
    })
  }

  private played(text: string, operationId: string, path: Path, details: object): MockAnswer[] {
    const [, status, example = '', times = '1'] = /^(\d{3})\.(\w+)(?: x([1-9]\d{0,2}))?$/.exec(text) ?? []
    if (status === undefined) {
      this.refuse(path, `must be <status>.<example>, with x3 behind it for three times; is ${text}.`)
      return []
    }
    const answer = { status: Number(status), example, ...details }
    if (this.example(answer, operationId) === undefined) {
      const known = this.examples.filter((other) => other.operationId === operationId)
      const names = known.map((other) => `${other.status}.${other.name}`).join(', ')
      this.refuse(path, `plays ${status}.${example}, which is no example of ${operationId}. Use one of ${names}.`)
    }
    return Array.from({ length: Number(times) }, () => answer)
  }

  private example(answer: MockAnswer, operationId: string): ListedExample | undefined {
    if ('fault' in answer) return undefined
    return this.examples.find(
      (other) => other.operationId === operationId && other.status === answer.status && other.name === answer.example,
    )
  }

  /** Job states must come in an order that the lifecycle allows; a state that is written over an example's is deliberate. */
  private states(answers: readonly MockAnswer[], wait: WaitStep, path: Path): void {
    const legal = new Set(legalTransitions(wait, false).map((pair) => pair.join('\n')))
    const states = answers.flatMap((answer) => {
      const example = 'state' in answer ? undefined : this.example(answer, wait.operationId)
      const state = example === undefined ? undefined : jobState(wait, example.status, example.value).state
      return state === undefined ? [] : [state]
    })
    for (const [index, state] of states.entries()) {
      const before = states[index - 1]
      if (before !== undefined && !legal.has(`${before}\n${state}`)) {
        this.refuse(path, `goes from ${before} to ${state}, which no job does.`)
      }
    }
  }

  private operations(value: unknown, path: Path): Table {
    const table = this.table(value, path)
    this.keys(table, this.operationIds, path)
    return Object.fromEntries(Object.entries(table).filter(([name]) => this.operationIds.includes(name)))
  }

  private table(value: unknown, path: Path): Table {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Table
    this.refuse(path, 'must be a table.')
    return {}
  }

  private keys(table: Table, known: readonly string[], path: Path): void {
    for (const name of Object.keys(table)) {
      if (known.includes(name)) continue
      const advice = known.length > 0 ? `Use ${known.join(', ')}.` : 'Leave it out.'
      this.refuse([...path, name], `has no meaning here. ${advice}`)
    }
  }

  private refuse(path: Path, message: string): void {
    const name = path.join(' > ')
    this.problems.push(this.file.problem(path, name === '' ? message : `${name} ${message}`))
  }
}
