import { defineComponent, h, type PropType, type VNode } from 'vue'
import type { ExcerptLine } from '../../../../scripts/_docs/judge/excerpt.ts'
import type { Checked, ShownFinding } from '../../../../scripts/_docs/judge/messages.ts'
import type { Skipped } from '../../../../src/recordings/recordingReport.ts'
import { button } from './controls.ts'
import { coverageTable } from './coverageTable.ts'

/** What each exit code of the command means, in the words of a verdict. */
const verdicts = {
  0: 'Everything that was judged kept its contract.',
  1: 'There are findings.',
  2: 'Not everything could be judged.',
} as const

/** What was found: the verdict, each finding between its two places, what was not judged, and coverage. */
export const ReportView = defineComponent({
  props: {
    checked: { type: Object as PropType<Checked>, required: true },
    findings: { type: Array as PropType<readonly ShownFinding[]>, required: true },
    canRedact: { type: Boolean, required: true },
    isBusy: { type: Boolean, required: true },
    headingRef: { type: Function as PropType<(element: HTMLElement | undefined) => void>, required: true },
    onMore: { type: Function as PropType<() => void>, required: true },
    onSave: { type: Function as PropType<() => void>, required: true },
    onRedact: { type: Function as PropType<() => void>, required: true },
  },
  setup(props) {
    const heading = () =>
      h(
        'h2',
        {
          id: 'verdict',
          tabindex: -1,
          ref: (element) => props.headingRef((element as HTMLElement | null) ?? undefined),
        },
        verdicts[props.checked.exitCode],
      )
    const actions = () =>
      h('p', { class: 'judge-choices' }, [
        button('Save the report as JSON', props.onSave, props.isBusy),
        props.canRedact ? button('Redact and save the recording', props.onRedact, props.isBusy) : undefined,
      ])
    const more = () => {
      const rest = props.checked.listed - props.findings.length
      return rest > 0 ? button(`Show more of ${rest} further findings`, props.onMore, props.isBusy) : undefined
    }
    return () => {
      const { checked, findings } = props
      return h('section', { class: 'judge-report', 'aria-labelledby': 'verdict' }, [
        heading(),
        h('p', { class: `judge-verdict exit-${checked.exitCode}` }, checked.line),
        h('p', ['The command ends with ', h('code', `exit code ${checked.exitCode}`), '.']),
        actions(),
        findings.length === 0 ? undefined : h('ol', { class: 'judge-findings' }, findings.map(findingItem)),
        more(),
        notJudged(checked),
        coverageTable(checked.coverage),
      ])
    }
  },
})

function findingItem({ finding, recording, contract }: ShownFinding): VNode {
  const { severity, contract: name, operationId, status, rule, pointer, message, file, line, column, spec } = finding
  const specLine = spec === undefined ? undefined : `${spec.file}:${spec.line}`
  return h('li', { class: severity }, [
    h('p', { class: 'judge-message' }, [h('strong', severity), ' ', message]),
    h('p', { class: 'judge-where' }, [
      h('a', { href: `/vendors/${name}/${operationId}.html`, target: '_blank' }, `${name} ${operationId}`),
      ` ${[status, rule, pointer].filter((part) => part !== undefined && part !== '').join(' ')}`,
    ]),
    h('div', { class: 'judge-sides' }, [
      side(`${file}:${line}:${column}`, recording),
      specLine === undefined ? undefined : side(specLine, contract),
    ]),
    finding.sources.length === 0
      ? undefined
      : h('p', { class: 'judge-where' }, ['Who says so: ', ...sourceLinks(name, finding.sources)]),
  ])
}

const sourceLinks = (contract: string, ids: readonly string[]) =>
  ids.flatMap((id, index) => [
    index === 0 ? '' : ', ',
    h('a', { href: `/evidence/sources.html#${contract}-${id}`, target: '_blank' }, id),
  ])

/** Lines of one side, by their numbers, with a caption that says where they are. */
function side(caption: string, lines: readonly ExcerptLine[]): VNode {
  const rows = lines.map(({ line, parts: [before, meant, after] }) =>
    h('span', { class: ['line', { marked: meant !== '' }] }, [
      h('span', { class: 'number', 'aria-hidden': 'true' }, String(line)),
      before,
      meant === '' ? '' : h('mark', meant),
      `${after}\n`,
    ]),
  )
  return h('figure', [
    h('figcaption', caption),
    lines.length === 0 ? undefined : h('pre', { tabindex: 0, role: 'region', 'aria-label': caption }, h('code', rows)),
  ])
}

function notJudged({ summary, skipped, lost }: Checked): VNode | undefined {
  if (skipped.length + lost.length === 0) return undefined
  const more = summary.skipped - skipped.length
  return h('section', [
    h('h3', { id: 'not-judged' }, 'Not judged'),
    h('ul', [
      ...lost.map((part) => h('li', `${placeOf(part)}: of ${part.count} exchanges ${part.reason}`)),
      ...skipped.map((item) => h('li', `${placeOf(item)}: ${item.reason}`)),
      more > 0 ? h('li', `and ${more} more; the report as JSON has them`) : undefined,
    ]),
  ])
}

const placeOf = ({ file, line, column }: Pick<Skipped, 'file' | 'line' | 'column'>) => `${file}:${line}:${column}`
