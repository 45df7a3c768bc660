import { useData, withBase } from 'vitepress'
import type { DefaultTheme } from 'vitepress/theme'
import { defineComponent, h, type PropType, type VNode } from 'vue'

type Item = DefaultTheme.SidebarItem

/**
 * The links of the sidebar, in place of the theme's `VPSidebarGroup`: that one makes 300 bytes of each link, and every page
 * has them. What stands below a link is shown where the reader is there already.
 */
export default defineComponent({
  props: {
    items: { type: Array as PropType<readonly Item[]>, required: true },
  },
  setup(props) {
    const { page } = useData()
    const isHere = ({ link = '' }: Item) => fileOf(link) === page.value.relativePath
    const leadsHere = (item: Item): boolean => isHere(item) || (item.items ?? []).some(leadsHere)

    const anchor = (item: Item) =>
      h(
        'a',
        { href: withBase(addressOf(item.link ?? '')), 'aria-current': isHere(item) ? 'page' : undefined },
        item.text,
      )
    const list = (items: readonly Item[]): VNode =>
      h(
        'ul',
        items.map((item) =>
          h('li', [anchor(item), item.items !== undefined && leadsHere(item) ? list(item.items) : undefined]),
        ),
      )

    return () =>
      props.items.map((group) =>
        h('section', [group.text === undefined ? undefined : h('h2', group.text), list(group.items ?? [])]),
      )
  },
})

/** `/library/` and `/start`, as a configuration names pages, with their endings. */
const addressOf = (link: string) => (/(\/|\.html)$/.test(link) ? link : `${link}.html`)

const fileOf = (link: string) =>
  addressOf(link)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.md')
    .replace(/\.html$/, '.md')
