import type { Lifecycle } from '../../src/contract/lifecycle.ts'
import { escapeHtml } from './escapeHtml.ts'
import { code } from './html.ts'
import { lifecycleSteps, type Message, type Part, type Party, partiesOf } from './lifecycleSteps.ts'

const width = 360
const head = { y: 8, width: 100, height: 26 }
const frame = { x: 4, width: width - 8, label: 20, inset: 6 }
const row = 34
const gap = 8
const labelOf: Readonly<Record<Party, string>> = {
  caller: 'your program',
  vendor: 'the vendor',
  address: 'the address',
}

/** A job from its start to its file as a picture that needs no script. Colours come from the page. */
export function sequenceDiagram(id: string, title: string, lifecycle: Lifecycle): string {
  const parts = lifecycleSteps(lifecycle)
  const parties = partiesOf(parts)
  const laneX = (party: Party) => 58 + (parties.indexOf(party) * (width - 116)) / (parties.length - 1)
  const tops = topsOf(parts)
  const height = tops.at(-1) ?? 0
  const lanes = parties.map((party) => {
    const x = laneX(party)
    return [
      `<path class="lane" d="M${x} ${head.y + head.height}V${height - 4}"/>`,
      `<rect class="title" x="${x - head.width / 2}" y="${head.y}" width="${head.width}" height="${head.height}" rx="6"/>`,
      `<text class="party" x="${x}" y="${head.y + 17}">${labelOf[party]}</text>`,
    ].join('')
  })
  const drawn = parts.map((part, index) => drawPart(part, tops[index] ?? 0, laneX, `${id}-arrow`))
  return [
    `<svg v-pre class="sequence" role="img" aria-labelledby="${id}-title ${id}-text" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-text">Its steps follow in words.</desc>`,
    `<defs><marker id="${id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>`,
    ...lanes,
    ...drawn,
    '</svg>',
  ].join('\n')
}

/** Where each part begins, and where the picture ends. */
function topsOf(parts: readonly Part[]): number[] {
  const tops = [head.y + head.height + gap]
  for (const { when, messages } of parts) {
    const own = messages.length * row + (when === undefined ? 0 : frame.label + frame.inset)
    tops.push((tops.at(-1) ?? 0) + own + gap)
  }
  return tops
}

function drawPart({ when, messages }: Part, top: number, laneX: (party: Party) => number, marker: string): string {
  const first = top + (when === undefined ? 0 : frame.label)
  const lines = messages.map((message, index) => drawMessage(message, first + (index + 1) * row - 8, laneX, marker))
  if (when === undefined) return lines.join('\n')
  const box = `<rect class="group" x="${frame.x}" y="${top}" width="${frame.width}" height="${frame.label + messages.length * row + frame.inset}" rx="8"/>`
  return [box, `<text class="when" x="${frame.x + 8}" y="${top + 15}">${escapeHtml(when)}</text>`, ...lines].join('\n')
}

function drawMessage(
  { from, to, operationId, text }: Message,
  y: number,
  laneX: (party: Party) => number,
  marker: string,
) {
  const [start, end] = [laneX(from), laneX(to)]
  const kind = from === 'caller' ? '' : ' answer'
  const name = operationId === undefined ? '' : `<tspan class="operation">${escapeHtml(operationId)}</tspan> `
  return [
    `<path class="edge${kind}" d="M${start} ${y}H${end > start ? end - 1 : end + 1}" marker-end="url(#${marker})"/>`,
    `<text class="message" x="${Math.min(start, end) + 6}" y="${y - 6}">${name}${escapeHtml(text)}</text>`,
  ].join('')
}

/** The same as a list of Markdown, for readers who do not see the picture. */
export function sequenceList(lifecycle: Lifecycle): string {
  const lines = lifecycleSteps(lifecycle).map(({ when, messages }) => {
    const told = messages.map(sentenceOf).join('; ')
    return `1. ${when === undefined ? '' : `${capital(when)}: `}${when === undefined ? capital(told) : told}.`
  })
  return lines.join('\n')
}

function sentenceOf({ from, to, operationId, text }: Message): string {
  const what = [...(operationId === undefined ? [] : [code(operationId)]), ...(text === '' ? [] : [escapeHtml(text)])]
  if (from === 'caller') return `you send ${what.join(', ')} to ${labelOf[to]}`
  return `${labelOf[from]} answers ${what.join(', ')}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
