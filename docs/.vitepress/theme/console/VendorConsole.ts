import { defineComponent, h, nextTick, ref, shallowRef } from 'vue'
import type { ConsolePanel as Panel } from './ConsolePanel.ts'

/** Opens the console of a vendor's mock. Nothing of it is loaded before that. */
export const VendorConsole = defineComponent({
  props: {
    vendor: { type: String, required: true },
  },
  setup({ vendor }) {
    const panel = shallowRef<typeof Panel>()
    const status = ref('')
    const place = ref<HTMLElement>()

    const open = async () => {
      status.value = 'The mock is being loaded.'
      try {
        const { ConsolePanel } = await import('./ConsolePanel.ts')
        panel.value = ConsolePanel
        status.value = ''
        await nextTick()
        place.value?.focus()
      } catch {
        status.value = 'The mock did not load. Reload the page, and open it again.'
      }
    }

    return () =>
      panel.value === undefined
        ? h('p', [
            h('button', { type: 'button', class: 'site-button', onClick: open }, 'Open the console'),
            h('span', { role: 'status' }, status.value),
          ])
        : h('section', { ref: place, tabindex: -1, 'aria-label': 'Console' }, h(panel.value, { vendor }))
  },
})
