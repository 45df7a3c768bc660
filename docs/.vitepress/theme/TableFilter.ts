import { computed, defineComponent, h, onMounted, ref, watch } from 'vue'

interface Row {
  readonly element: HTMLTableRowElement
  readonly vendor: string
  readonly text: string
}

/** Hides the rows of vendors that do not hold the given words, or belong to another vendor. The address keeps the choice. */
export const TableFilter = defineComponent({
  props: {
    /** What a row is, for the count: `deviations`. */
    what: { type: String, required: true },
  },
  setup(props) {
    const rows = ref<readonly Row[]>([])
    const text = ref('')
    const vendor = ref('')
    const vendors = computed(() => [...new Set(rows.value.map((row) => row.vendor))])
    const shown = computed(() => {
      const words = text.value.toLowerCase().split(/\s+/).filter(Boolean)
      return rows.value.filter(
        (row) => (vendor.value === '' || row.vendor === vendor.value) && words.every((word) => row.text.includes(word)),
      )
    })

    onMounted(() => {
      const found = document.querySelectorAll<HTMLTableRowElement>('tr[data-vendor]')
      rows.value = [...found].map((element) => ({
        element,
        vendor: element.dataset['vendor'] ?? '',
        text: `${element.id} ${element.textContent}`.toLowerCase(),
      }))
      const query = new URLSearchParams(location.search)
      text.value = query.get('text') ?? ''
      vendor.value = vendors.value.find((name) => name === query.get('vendor')) ?? ''
    })

    watch(shown, (visible) => {
      const kept = new Set(visible.map(({ element }) => element))
      for (const { element } of rows.value) element.hidden = !kept.has(element)
      for (const table of new Set(rows.value.map(({ element }) => element.closest('table'))))
        if (table !== null) table.hidden = table.querySelector('tr[data-vendor]:not([hidden])') === null
    })

    watch([text, vendor], () => {
      const chosen = Object.entries({ vendor: vendor.value, text: text.value }).filter(([, value]) => value !== '')
      const query = chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : ''
      history.replaceState(history.state, '', location.pathname + query + location.hash)
    })

    const showAll = () => {
      text.value = ''
      vendor.value = ''
    }

    return () =>
      h('form', { class: 'table-filter', role: 'search', 'aria-label': `Filter ${props.what}`, onSubmit: stay }, [
        h('label', { class: 'site-field' }, [
          'Text ',
          h('input', {
            type: 'search',
            autocomplete: 'off',
            spellcheck: 'false',
            value: text.value,
            onInput: put(text),
          }),
        ]),
        h('label', { class: 'site-field' }, [
          'Vendor ',
          h('select', { value: vendor.value, onChange: put(vendor) }, [
            h('option', { value: '' }, 'all'),
            ...vendors.value.map((name) => h('option', { key: name, value: name }, name)),
          ]),
        ]),
        h(
          'output',
          { 'aria-live': 'polite' },
          rows.value.length === 0 ? '' : `${shown.value.length} of ${rows.value.length} ${props.what}`,
        ),
        text.value + vendor.value === ''
          ? undefined
          : h(
              'button',
              { type: 'button', class: 'site-button', onClick: showAll },
              shown.value.length === 0 ? 'Nothing is left: show all' : 'Show all',
            ),
      ])
  },
})

const stay = (event: Event) => event.preventDefault()

const put = (target: { value: string }) => (event: Event) => {
  target.value = (event.target as HTMLInputElement | HTMLSelectElement).value
}
