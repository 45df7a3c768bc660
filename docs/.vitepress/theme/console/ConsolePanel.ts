import { defineComponent, h, onMounted, ref, shallowRef, type VNode } from 'vue'
import {
  type Console,
  type ConsoleStep,
  createConsole,
  fileChoice,
  languages,
  uploadChoice,
} from '../../../../scripts/_docs/console/createConsole.ts'
import { editableBody, editedValue } from '../../../../scripts/_docs/console/exchangeText.ts'
import { reserved } from '../../../../src/mock/scenario.ts'
import { button, select } from '../judge/controls.ts'
import { type LoadedVendor, loadVendor } from './loadVendor.ts'
import '../judge/judge.css'
import './console.css'

type Language = (typeof languages)[number]

const languageNames: Readonly<Record<Language, string>> = { curl: 'curl', fetch: 'fetch', client: 'our client' }

/** Calls a vendor's mock step by step, and shows what is sent, what comes back, and code that does the same. */
export const ConsolePanel = defineComponent({
  props: {
    vendor: { type: String, required: true },
  },
  setup(props) {
    const loaded = shallowRef<LoadedVendor>()
    const problem = ref<string>()
    const scenario = ref<string>(reserved.usual)
    const choice = ref('')
    /** The text of the body, once somebody has edited it. */
    const edited = ref<string>()
    const bodyProblem = ref<string>()
    const language = ref<Language>('curl')
    const steps = shallowRef<readonly ConsoleStep[]>([])
    const shown = ref(0)
    const isBusy = ref(true)
    let session: Console | undefined

    const choose = (name: string) => {
      choice.value = name
      edited.value = undefined
      bodyProblem.value = undefined
    }
    const begin = () => {
      if (loaded.value === undefined) return
      const { mock, document } = loaded.value
      session = createConsole(mock, document, scenario.value, Date.now())
      steps.value = []
      choose(session.next())
    }
    /** The value that the edited body has; undefined where nobody edited it, or it cannot be read. */
    const readEdited = () => {
      const body = session?.body(choice.value)
      if (body === undefined || edited.value === undefined) return undefined
      try {
        return editedValue(body, edited.value)
      } catch (error) {
        bodyProblem.value = `The body is no JSON: ${(error as SyntaxError).message}`
        return undefined
      }
    }
    /** Lets nothing begin before what is under way has ended, and tells what goes wrong. */
    const work = async (task: () => Promise<void>) => {
      isBusy.value = true
      problem.value = undefined
      try {
        await task()
      } catch (error) {
        problem.value = `That did not work: ${error instanceof Error ? error.message : error}. Reload the page.`
      }
      isBusy.value = false
    }
    const send = () =>
      work(async () => {
        bodyProblem.value = undefined
        const body = readEdited()
        if (session === undefined || bodyProblem.value !== undefined) return
        const step = await session.send(choice.value, body)
        steps.value = [...steps.value, step]
        shown.value = steps.value.length - 1
        choose(session.next())
      })

    onMounted(() =>
      work(async () => {
        loaded.value = await loadVendor(props.vendor)
        begin()
      }),
    )

    const controls = ({ mock }: LoadedVendor) => [
      h('p', [
        select(
          'Scenario',
          scenario.value,
          Object.keys(mock.scenarios),
          (value) => {
            scenario.value = value
            begin()
          },
          isBusy.value,
        ),
        select(
          'Call',
          choice.value,
          (session?.choices() ?? []).map((name) => [name, nameOf(name)] as const),
          choose,
        ),
        button('Send', send, isBusy.value),
        ' ',
        button('Start again', begin, isBusy.value),
      ]),
      h('p', `${mock.scenarios[scenario.value]?.summary}.`),
      bodyField(),
      bodyProblem.value === undefined ? undefined : h('p', { class: 'judge-told', role: 'alert' }, bodyProblem.value),
    ]
    const bodyField = () => {
      const body = session?.body(choice.value)
      if (body === undefined) return undefined
      return h('details', { class: 'console-body' }, [
        h('summary', 'Edit the body'),
        h('textarea', {
          'aria-label': 'Body',
          'aria-invalid': bodyProblem.value !== undefined,
          rows: 8,
          spellcheck: false,
          value: edited.value ?? editableBody(body),
          onInput: (event: Event) => {
            edited.value = (event.target as HTMLTextAreaElement).value
          },
        }),
      ])
    }
    const course = () =>
      h('ol', { class: 'console-steps' }, [
        ...steps.value.map((step, index) =>
          h('li', { key: index }, [
            h(
              'button',
              {
                type: 'button',
                'aria-pressed': index === shown.value,
                onClick: () => {
                  shown.value = index
                },
              },
              stepLine(step),
            ),
          ]),
        ),
      ])

    return () =>
      h('div', { class: 'judge console', 'aria-busy': isBusy.value }, [
        loaded.value === undefined ? undefined : controls(loaded.value),
        problem.value === undefined ? undefined : h('p', { class: 'judge-told', role: 'alert' }, problem.value),
        h('p', { role: 'status' }, statusText(loaded.value, steps.value)),
        steps.value.length === 0 ? undefined : course(),
        steps.value.slice(shown.value, shown.value + 1).map((step) => stepView(step, language.value)),
        steps.value.length === 0
          ? undefined
          : select(
              'Code for',
              language.value,
              languages.map((name) => [name, languageNames[name]] as const),
              (value) => {
                language.value = value as Language
              },
            ),
        steps.value.slice(shown.value, shown.value + 1).map((step) => text('Code', step.code[language.value])),
      ])
  },
})

const names: Readonly<Record<string, string>> = { [fileChoice]: 'GET the file', [uploadChoice]: 'PUT the file' }

const nameOf = (choice: string) => names[choice] ?? choice

/** `describeExport: 200, InProgress, after 10 s` */
function stepLine({ choice, answer, job, seconds }: ConsoleStep): string {
  const told = [answer.status ?? 'no answer', ...(job === undefined ? [] : [job.state]), `after ${seconds} s`]
  return `${nameOf(choice)}: ${told.join(', ')}`
}

function statusText(loaded: LoadedVendor | undefined, steps: readonly ConsoleStep[]): string {
  if (loaded === undefined) return 'The contract is being loaded.'
  const last = steps.at(-1)
  if (last === undefined) return 'Nothing has been sent yet.'
  const state = steps.findLast(({ job }) => job !== undefined)?.job?.state ?? 'not asked for yet'
  return `State of the job: ${state}. Time: ${last.seconds} s. Last answer: ${last.answer.status ?? 'none'}.`
}

function stepView({ request, answer }: ConsoleStep): VNode {
  return h('div', { class: 'judge-sides' }, [text('Request', request), text('Answer', answer.text)])
}

const text = (caption: string, shown: string): VNode =>
  h('figure', { class: 'console-text' }, [
    h('figcaption', caption),
    h('pre', { tabindex: 0, role: 'region', 'aria-label': caption }, h('code', shown)),
  ])
