import { computed, defineComponent, h, type PropType, ref } from 'vue'
import type { KnownContract } from '../../../../scripts/_docs/judge/messages.ts'
import type { GivenResponse } from '../../../../scripts/_docs/judge/responseReport.ts'
import { select } from './controls.ts'

/** Asks for one response whose request nobody has, and what it is a response to. */
export const ResponseForm = defineComponent({
  props: {
    contracts: { type: Array as PropType<readonly KnownContract[]>, required: true },
    isBusy: { type: Boolean, required: true },
    onJudge: { type: Function as PropType<(contract: string, response: GivenResponse) => void>, required: true },
  },
  setup(props) {
    const name = ref('')
    const operationId = ref('')
    const status = ref('')
    const mediaType = ref<string>()
    const body = ref('')
    const contract = computed(() => props.contracts.find((known) => known.name === name.value) ?? props.contracts[0])
    const operations = computed(() => contract.value?.operations ?? [])
    const operation = computed(
      () => operations.value.find((known) => known.operationId === operationId.value) ?? operations.value[0],
    )
    const responses = computed(() => operation.value?.responses ?? [])
    const chosenStatus = computed(() => status.value || String(responses.value[0]?.status ?? ''))
    const documented = computed(
      () => responses.value.find((response) => String(response.status) === chosenStatus.value)?.mediaTypes[0] ?? '',
    )

    const judge = (event: Event) => {
      event.preventDefault()
      if (contract.value === undefined || operation.value === undefined) return
      props.onJudge(contract.value.name, {
        operationId: operation.value.operationId,
        status: Number(chosenStatus.value),
        mediaType: (mediaType.value ?? documented.value).trim(),
        body: body.value,
      })
    }
    const field = (label: string, attributes: Readonly<Record<string, unknown>>) =>
      h('label', { class: 'site-field' }, [`${label} `, h('input', attributes)])
    const put = (target: { value: string | undefined }) => (event: Event) => {
      target.value = (event.target as HTMLInputElement | HTMLTextAreaElement).value
    }

    return () =>
      h('form', { class: 'judge-response', 'aria-label': 'One response', onSubmit: judge }, [
        h('p', [
          select(
            'Contract',
            contract.value?.name ?? '',
            props.contracts.map((known) => [known.name, known.title] as const),
            (value) => {
              name.value = value
              operationId.value = ''
              status.value = ''
            },
          ),
          select(
            'Operation',
            operation.value?.operationId ?? '',
            operations.value.map((known) => known.operationId),
            (value) => {
              operationId.value = value
              status.value = ''
            },
          ),
          field('Status', {
            ...{ type: 'number', min: 100, max: 999, required: true, value: chosenStatus.value },
            onInput: put(status),
          }),
          field('Content-Type', {
            ...{ type: 'text', spellcheck: 'false', value: mediaType.value ?? documented.value },
            onInput: put(mediaType),
          }),
        ]),
        h('label', { class: 'judge-paste' }, [
          'Body',
          h('textarea', { rows: 6, spellcheck: 'false', value: body.value, onInput: put(body) }),
        ]),
        h('button', { type: 'submit', class: 'site-button', disabled: props.isBusy }, 'Judge the response'),
      ])
  },
})
