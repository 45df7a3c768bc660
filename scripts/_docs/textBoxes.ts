import type { CDPSession } from 'playwright-core'

/** Where something stands, in CSS pixels from the top left of the page. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A piece of text in one line, as it stands on the page. */
export interface TextBox extends Box {
  readonly text: string
  /** True where the line ends inside a word that the next line goes on with. */
  readonly isBroken: boolean
  /** True where a part is hidden that nobody can scroll to. */
  readonly isCut: boolean
}

// https://chromedevtools.github.io/devtools-protocol/tot/DOMSnapshot/#method-captureSnapshot
type Snapshot = Awaited<ReturnType<typeof capture>>

const computedStyles = ['visibility', 'opacity', 'overflow-x', 'overflow-y', 'clip-path', 'clip']

const capture = (session: CDPSession) => session.send('DOMSnapshot.captureSnapshot', { computedStyles })

/**
 * Every piece of text that can be seen on a page, what style sheets put before and after elements included.
 * @param session of the page, which does not change meanwhile
 */
export async function textBoxes(session: CDPSession): Promise<TextBox[]> {
  const [snapshot, { cssLayoutViewport }] = await Promise.all([capture(session), session.send('Page.getLayoutMetrics')])
  const { layout, textBoxes: lines } = mainDocument(snapshot)
  const windowOf = windows(snapshot, cssLayoutViewport.clientWidth)
  return lines.layoutIndex.flatMap((at, index): TextBox[] => {
    const start = lines.start[index] ?? 0
    const end = start + (lines.length[index] ?? 0)
    const whole = snapshot.strings[layout.text[at] ?? -1] ?? ''
    const text = whole.slice(start, end).replaceAll('\u200B', '').trim()
    const shown = windowOf(layout.nodeIndex[at] ?? -1)
    const box = toBox(lines.bounds[index])
    if (text === '' || shown === undefined || !meets(box, shown)) return []
    const isLast = lines.layoutIndex[index + 1] !== at || lines.bounds[index + 1]?.[1] === box.top
    const isBroken = !isLast && isInWord(whole, end)
    return [{ text, ...intersection(box, shown), isBroken, isCut: cuts(shown, box) }]
  })
}

/** Pairs of pieces that stand on each other, by more than the air that fonts have above and below their letters. */
export function overlaps(boxes: readonly TextBox[]): [TextBox, TextBox][] {
  const sorted = boxes.toSorted((a, b) => a.top - b.top)
  return sorted.flatMap((one, index) => {
    const found: [TextBox, TextBox][] = []
    for (const other of sorted.slice(index + 1)) {
      if (other.top >= one.bottom) break
      if (overlap(one, other)) found.push([one, other])
    }
    return found
  })
}

function overlap(one: TextBox, other: TextBox): boolean {
  const { left, right, top, bottom } = intersection(one, other)
  const lower = Math.min(one.bottom - one.top, other.bottom - other.top)
  return right - left > 1 && bottom - top > lower / 3
}

/** What of the page can be seen through an element, and whether what is beside, above or below can be scrolled to. */
interface Window extends Box {
  readonly hidesBeside: boolean
  readonly hidesBelow: boolean
}

/** Tells through which part of the page the content of a node is seen; undefined for a node that is hidden. */
function windows(snapshot: Snapshot, width: number): (node: number) => Window | undefined {
  const { nodes, layout } = mainDocument(snapshot)
  const layoutOf = new Map(layout.nodeIndex.map((node, index) => [node, index]))
  const page = { left: 0, top: 0, right: width, bottom: Infinity, hidesBeside: true, hidesBelow: false }
  const known = new Map<number, Window | undefined>([[-1, page]])
  const windowOf = (node: number): Window | undefined => {
    if (known.has(node)) return known.get(node)
    const parent = windowOf(nodes.parentIndex?.[node] ?? -1)
    const at = layoutOf.get(node)
    const styles = at === undefined ? [] : (layout.styles[at] ?? []).map((style) => snapshot.strings[style] ?? '')
    // A text has no styles of its own.
    const window =
      parent === undefined || styles.length === 0 ? parent : through(parent, styles, toBox(layout.bounds[at ?? -1]))
    known.set(node, window)
    return window
  }
  return windowOf
}

/** What can be seen through an element that stands in a window. */
function through(parent: Window, styles: readonly string[], box: Box): Window | undefined {
  const [visibility, opacity, beside, below, clipPath, clip] = styles
  if (visibility !== 'visible' || opacity === '0' || clipPath !== 'none' || clip !== 'auto') return undefined
  if (beside === 'visible') return parent
  if (!meets(box, parent)) return undefined
  return { ...intersection(box, parent), hidesBeside: !isScrolled(beside), hidesBelow: !isScrolled(below) }
}

const isScrolled = (overflow: string | undefined) => overflow === 'auto' || overflow === 'scroll'

function mainDocument({ documents: [main] }: Snapshot) {
  if (main === undefined) throw new Error('the snapshot holds no document')
  return main
}

function toBox([left = 0, top = 0, width = 0, height = 0]: readonly number[] = []): Box {
  return { left, top, right: left + width, bottom: top + height }
}

const intersection = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

const meets = (one: Box, other: Box) => {
  const { left, right, top, bottom } = intersection(one, other)
  return right - left > 1 && bottom - top > 1
}

/** With two pixels to spare, which letters with overhang need. */
const cuts = (window: Window, { left, right, top, bottom }: Box) =>
  (window.hidesBeside && (left < window.left - 2 || right > window.right + 2)) ||
  (window.hidesBelow && (top < window.top - 2 || bottom > window.bottom + 2))

const isInWord = (text: string, at: number) =>
  /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(text.slice(at))
