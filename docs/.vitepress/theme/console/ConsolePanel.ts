import { defineComponent, h, onMounted, ref, shallowRef, type VNode } from 'vue'
import {
  type Console,
  type ConsoleStep,
  createConsole,
  fileChoice,
  languages,
} from '../../../../scripts/_docs/console/createConsole.ts'
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
    const language = ref<Language>('curl')
    const steps = shallowRef<readonly ConsoleStep[]>([])
    const shown = ref(0)
    const isBusy = ref(true)
    let session: Console | undefined

    const begin = () => {
      if (loaded.value === undefined) return
      const { mock, document } = loaded.value
      session = createConsole(mock, document, scenario.value, Date.now())
      steps.value = []
      choice.value = session.next()
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
        if (session === undefined) return
        const step = await session.send(choice.value)
        steps.value = [...steps.value, step]
        shown.value = steps.value.length - 1
        choice.value = session.next()
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
          (value) => {
            choice.value = value
          },
        ),
        button('Send', send, isBusy.value),
        ' ',
        button('Start again', begin, isBusy.value),
      ]),
      h('p', { class: 'console-course' }, `${mock.scenarios[scenario.value]?.summary}.`),
    ]
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

const nameOf = (choice: string) => (choice === fileChoice ? 'GET the file' : choice)

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
