import { defineComponent, h, type PropType, ref, type VNode } from 'vue'
import type { AxisCoverage, CoverageReport } from '../../../../src/recordings/coverage.ts'

/** How much of each contract the recording shows, and what it does not; nothing of contracts that it shows nothing of. */
export function coverageTable(coverage: CoverageReport | undefined): VNode | undefined {
  const axes = coverage?.axes ?? []
  const seen = [...new Set(axes.filter((axis) => axis.seen > 0).map(({ contract }) => contract))]
  if (seen.length === 0) return undefined
  return h('section', [
    h('h3', { id: 'coverage' }, 'Coverage'),
    h('p', 'How much of each contract the recording shows.'),
    ...seen.map((name) =>
      contractRows(
        name,
        axes.filter(({ contract }) => contract === name),
      ),
    ),
  ])
}

const contractRows = (name: string, axes: readonly AxisCoverage[]) =>
  h('div', { class: 'table' }, [
    h('table', [
      h('caption', name),
      h(
        'thead',
        h(
          'tr',
          ['What', 'Seen', 'Not seen'].map((text) => h('th', { scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        axes.map(({ axis, seen, total, unseen }) =>
          h('tr', [
            h('td', { 'data-label': 'What' }, axis),
            h('td', { 'data-label': 'Seen' }, [
              h('meter', { min: 0, max: Math.max(1, total), value: seen, 'aria-label': `${axis} of ${name}` }),
              ` ${seen} of ${total}`,
            ]),
            h('td', { 'data-label': 'Not seen' }, [unseen.length === 0 ? '' : h(UnseenList, { unseen })]),
          ]),
        ),
      ),
    ]),
  ])

/** What was not seen, which may be hundreds: they are there once somebody wants to read them. */
const UnseenList = defineComponent({
  props: { unseen: { type: Array as PropType<readonly string[]>, required: true } },
  setup(props) {
    const isOpen = ref(false)
    const toggle = (event: Event) => {
      isOpen.value = (event.target as HTMLDetailsElement).open
    }
    return () =>
      h('details', { onToggle: toggle }, [
        h('summary', `${props.unseen.length} not seen`),
        isOpen.value
          ? h(
              'ul',
              props.unseen.map((item) => h('li', h('code', item))),
            )
          : undefined,
      ])
  },
})
