import { legalTransitions } from '../../src/contract/legalTransitions.ts'
import type { JobPhase, Lifecycle } from '../../src/contract/lifecycle.ts'
import { escapeHtml } from './escapeHtml.ts'
import { code, htmlTable } from './html.ts'

const node = { width: 120, height: 34, gap: 26 }
const left = { x: 24, groupX: 8, groupWidth: 152 }
const right = { x: 232, outer: 376 }
const top = { start: 12, group: 40, firstNode: 68 }
const total = { width: 388, margin: 12 }

interface Place {
  readonly state: string
  readonly phase: JobPhase
  readonly x: number
  readonly y: number
}

/** Whether the poll of a job that has ended starts a new one. */
export const startsAgain = ({ starts, wait }: Lifecycle) => starts[wait.operationId] !== undefined

/**
 * A job's states as a picture that needs no script: pending ones in their order, in a box because any of them may lead
 * to the end, and beside it how a job ends. Colours come from the page.
 */
export function stateDiagram(id: string, title: string, lifecycle: Lifecycle): string {
  const states = Object.entries(lifecycle.wait.states)
  const ofPhase = (wanted: JobPhase) => states.filter(([, phase]) => phase === wanted)
  const columns = [ofPhase('pending'), [...ofPhase('succeeded'), ...ofPhase('failed'), ...ofPhase('canceled')]]
  const rows = Math.max(...columns.map(({ length }) => length))
  const [pending = [], ends = []] = columns.map((column, index) =>
    column.map(([state, phase], row): Place => {
      const above = row + (rows - column.length) / 2
      return { state, phase, x: index === 0 ? left.x : right.x, y: top.firstNode + above * (node.height + node.gap) }
    }),
  )
  const bottom = Math.max(...[...pending, ...ends].map(({ y }) => y + node.height)) + total.margin
  const again = startsAgain(lifecycle)
  const height = bottom + (again ? 34 : total.margin)
  const group = { x: left.groupX, width: left.groupWidth, y: top.group, bottom }
  const groupRight = group.x + group.width
  const center = left.x + node.width / 2
  const marker = `${id}-arrow`
  const arrow = (d: string, kind = '') => `<path class="edge${kind}" d="${d}" marker-end="url(#${marker})"/>`
  const finished = ends.filter(({ phase }) => phase !== 'canceled')
  const canceled = ends.filter(({ phase }) => phase === 'canceled')

  return [
    `<svg v-pre class="states" role="img" aria-labelledby="${id}-title ${id}-text" viewBox="0 0 ${total.width} ${height}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-text">${escapeHtml(describe(states, again))}</desc>`,
    `<defs><marker id="${marker}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>`,
    `<rect class="group" x="${group.x}" y="${group.y}" width="${group.width}" height="${group.bottom - group.y}" rx="10"/>`,
    `<text class="phase" x="${group.x + 10}" y="${group.y + 18}">pending</text>`,
    `<circle class="start" cx="${center}" cy="${top.start}" r="6"/>`,
    arrow(`M${center} ${top.start + 6}V${(pending[0]?.y ?? 0) - 1}`),
    ...pending.slice(1).map(({ y }) => arrow(`M${center} ${y - node.gap}V${y - 1}`)),
    ...ends.map(({ y }) => arrow(`M${groupRight} ${y + node.height / 2}H${right.x - 1}`)),
    ...canceled.flatMap(({ y: to }) =>
      finished.map(({ y }) => {
        const [fromY, toY] = [y + node.height / 2, to + node.height / 2]
        return arrow(`M${right.x + node.width} ${fromY}H${right.outer}V${toY}H${right.x + node.width + 1}`)
      }),
    ),
    ...(again
      ? [
          arrow(
            `M${right.x + node.width} ${(ends[0]?.y ?? 0) + node.height / 2}H${right.outer}V${height - 10}H${center}V${bottom + 1}`,
            ' again',
          ),
          ...ends
            .slice(1)
            .map(
              ({ y }) =>
                `<path class="edge again" d="M${right.x + node.width} ${y + node.height / 2}H${right.outer}"/>`,
            ),
        ]
      : []),
    ...pending.map(drawNode),
    ...ends.map(drawNode),
    ...ends.map(({ phase, x, y }) => `<text class="phase" x="${x + 2}" y="${y - 6}">${phase}</text>`),
    '</svg>',
  ].join('\n')
}

function drawNode({ state, phase, x, y }: Place): string {
  const box = (inset: number, kind: string) =>
    `<rect class="${kind}" x="${x + inset}" y="${y + inset}" width="${node.width - 2 * inset}" height="${node.height - 2 * inset}" rx="${8 - inset}"/>`
  const outline = phase === 'pending' ? [] : [box(3, 'inner')]
  const label = `<text class="state" x="${x + node.width / 2}" y="${y + node.height / 2 + 4.5}">${escapeHtml(state)}</text>`
  return [`<g class="${phase}">`, box(0, 'node'), ...outline, label, '</g>'].join('')
}

function describe(states: readonly (readonly [state: string, phase: JobPhase])[], again: boolean): string {
  const named = (wanted: JobPhase) => states.filter(([, phase]) => phase === wanted).map(([state]) => state)
  const sentences = [
    `A job starts as ${named('pending')[0]}`,
    ...(named('pending').length > 1
      ? [`and passes ${named('pending').join(', ')} in this order, some perhaps unseen`]
      : []),
    `and ends as ${[...named('succeeded'), ...named('failed')].join(' or ')}`,
  ]
  const canceled =
    named('canceled').length > 0 ? ` From any state it may become ${named('canceled').join(' or ')}.` : ''
  return `${sentences.join(', ')}.${canceled}${again ? ' A poll after the end may start a new job.' : ''}`
}

const meaning = ({ kind }: Lifecycle): Readonly<Record<JobPhase, string>> => ({
  pending: 'pending: poll again',
  succeeded: kind === 'export' ? 'succeeded: the file is ready' : 'succeeded: the import is done',
  failed: kind === 'export' ? 'failed: there will be no file' : 'failed: what was imported of it nobody says',
  canceled: 'canceled: somebody took the job away',
})

/** The same as a table, for readers who do not see the picture; also where search finds a state. */
export function stateTable(id: string, title: string, lifecycle: Lifecycle): string {
  const transitions = legalTransitions(lifecycle.wait, startsAgain(lifecycle))
  const meanings = meaning(lifecycle)
  const order = Object.keys(meanings)
  const states = Object.entries(lifecycle.wait.states).sort(([, a], [, b]) => order.indexOf(a) - order.indexOf(b))
  const fetchable = (lifecycle.wait.fetchable ?? []).flat().map(({ equals }) => equals)
  const rows = states.map(([state, phase]) => {
    const late = fetchable.includes(state) ? '; the file may be there, and is fetched when the time is over' : ''
    const next = transitions.filter(([from, to]) => from === state && to !== state).map(([, to]) => code(to))
    return {
      id: `${id}-${state.replace(/[^A-Za-z0-9]+/g, '-')}`,
      cells: [code(state), meanings[phase] + late, next.length === 0 ? 'nothing' : next.join(', ')],
    }
  })
  return htmlTable(title, ['Job state', 'Meaning', 'May be followed by'], rows)
}
