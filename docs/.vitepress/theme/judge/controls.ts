import { h, type VNode } from 'vue'

/** A button. One that is busy keeps the focus, and does nothing. */
export const button = (text: string, onClick: () => void, isBusy = false): VNode =>
  h(
    'button',
    { type: 'button', class: 'site-button', onClick: isBusy ? undefined : onClick, 'aria-disabled': isBusy },
    text,
  )

/** A field to choose one of several texts; options are given as `[value, text]` where both differ. */
export const select = (
  label: string,
  value: string,
  options: readonly (string | readonly [value: string, text: string])[],
  onChoose: (value: string) => void,
  disabled = false,
): VNode =>
  h('label', { class: 'site-field' }, [
    `${label} `,
    h(
      'select',
      { value, disabled, onChange: (event: Event) => onChoose((event.target as HTMLSelectElement).value) },
      options.map((option) => {
        const [key, text] = typeof option === 'string' ? [option, option] : option
        return h('option', { key, value: key }, text)
      }),
    ),
  ])
