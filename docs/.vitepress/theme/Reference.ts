import { useData, withBase } from 'vitepress'
import { defineComponent, h, onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { referenceDocument } from '../../../scripts/_docs/referenceDocument.ts'
import type { OpenApi } from '../../../scripts/_lib/openapi.ts'

interface Program {
  hydrate(definition: unknown, options: Readonly<Record<string, unknown>>, place: Element): void
}

// The names are those of Redoc 3.0.
const options = { skipBundle: true, disableTelemetry: true, scrollYOffset: 64 }
const colorMode = 'redoc.colorMode'

/** Shows a contract's reference with the program that Redocly makes for it; until that has come, what stands inside. */
export const Reference = defineComponent({
  props: {
    vendor: { type: String, required: true },
  },
  setup(props, { slots }) {
    const { isDark } = useData()
    const place = ref<HTMLElement>()
    const isShown = ref(false)

    watch(isDark, (dark) => import.meta.env.SSR || localStorage.setItem(colorMode, dark ? 'dark' : 'light'), {
      immediate: true,
    })
    onMounted(async () => {
      const [program, answer] = await Promise.all([
        import(/* @vite-ignore */ new URL(withBase('/reference/redoc.js'), location.href).href) as Promise<Program>,
        fetch(withBase(`/downloads/${props.vendor}/openapi.json`)),
      ])
      if (!answer.ok || place.value === undefined) throw new Error(`the reference has no description: ${answer.status}`)
      const description = referenceDocument(props.vendor, (await answer.json()) as OpenApi)
      const content = contentIn(place.value)
      program.hydrate(description, options, place.value)
      await content
      isShown.value = true
    })

    onMounted(() => window.addEventListener('keydown', openSearch, { capture: true }))
    onBeforeUnmount(() => window.removeEventListener('keydown', openSearch, { capture: true }))

    return () => [
      isShown.value ? undefined : h('div', { class: 'vp-doc reference-list' }, slots['default']?.()),
      // VitePress leaves alone what such a part holds.
      h('div', { class: ['reference', 'vp-raw', { coming: !isShown.value }], ref: place }),
    ]
  },
})

/** Both the site and the program open a search with Ctrl+K; that of the site knows all pages. */
function openSearch(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  document.querySelector<HTMLElement>('.VPNavBarSearch button')?.click()
}

/** Waits for the part that an address asks for: until it has that, the program says that there is none. */
function contentIn(place: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (place.querySelector('.api-content') === null) return
      observer.disconnect()
      resolve()
    })
    observer.observe(place, { childList: true, subtree: true })
  })
}
