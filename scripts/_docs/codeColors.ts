import type { MarkdownOptions } from 'vitepress'

type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number]

/** What of the code has which colours, as the two themes of the site pair them: in light, in dark. */
const colors: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  string: ['#032563', '#ADDCFF'],
  keyword: ['#A0111F', '#FF9492'],
  constant: ['#023B95', '#91CBFF'],
  name: ['#024C1A', '#72F088'],
  variable: ['#702C00', '#FFB757'],
  call: ['#622CBC', '#DBB7FF'],
  comment: ['#66707B', '#BDC4CC'],
  wrong: ['#6E011A', '#FFB1AF'],
}

const plain = ['#0E1116', '#F0F3F6'] as const

const styleOf = ([light, dark]: readonly [string, string]) => `--shiki-light:${light};--shiki-dark:${dark}`

/** The styles of {@link colorClasses}. */
export const colorStyles = [
  `.vp-code{${styleOf(plain)}}`,
  ...Object.entries(colors).map(([name, pair]) => `.vp-code .${name}{${styleOf(pair)}}`),
].join('\n')

const classes = new Map(Object.entries(colors).map(([name, pair]) => [styleOf(pair), name]))

/**
 * Gives code its colours by classes: the highlighter writes the colours themselves to each word, which makes a page half
 * as large again. It throws at colours that have no class.
 */
export const colorClasses: Transformer = {
  name: 'color-classes',
  line(line) {
    line.children = line.children.flatMap((word) => {
      if (word.type !== 'element') return [word]
      const style = String(word.properties['style'] ?? '').replace(/;$/, '')
      if (style === '' || style === styleOf(plain)) return word.children
      const name = classes.get(style)
      if (name === undefined)
        throw new Error(`code has the colours ${style}; give them a name in scripts/_docs/codeColors.ts`)
      return [{ ...word, properties: { class: name } }]
    })
  },
}
