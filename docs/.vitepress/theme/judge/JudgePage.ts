/// <reference types="vitepress/client" />
import { defineComponent, h, nextTick, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import type { Answer, Checked, KnownContract, ShownFinding } from '../../../../scripts/_docs/judge/messages.ts'
import type { Profile } from '../../../../src/contract/contract.ts'
import type { NamedBlob } from '../../../../src/recordings/readers/blobReader.ts'
import { button, select } from './controls.ts'
import { chosenFiles, givenFiles } from './givenFiles.ts'
import { ReportView } from './ReportView.ts'
import { ResponseForm } from './ResponseForm.ts'
import { type JudgeWorker, startJudgeWorker } from './startJudgeWorker.ts'
import './judge.css'

/** What the page is doing. */
type Stage = 'loading' | 'waiting' | 'reading' | 'redacting' | 'broken'

/** Judges recordings and responses on the page itself. It works under the page's content policy alone. */
export const JudgePage = defineComponent({
  setup() {
    const stage = ref<Stage>('loading')
    const contracts = shallowRef<readonly KnownContract[]>([])
    const profile = ref<Profile>('consumer')
    const progress = ref({ read: 0, total: 1 })
    const checked = shallowRef<Checked>()
    const findings = shallowRef<readonly ShownFinding[]>([])
    const told = shallowRef<{ readonly title: string; readonly lines: readonly string[] }>()
    const isOver = ref(false)
    const given = shallowRef<readonly NamedBlob[]>([])
    const heading = ref<HTMLElement>()
    let worker: JudgeWorker | undefined

    const hear = (answer: Answer) => {
      if (answer.kind === 'progress') {
        progress.value = answer
        return
      }
      stage.value = 'waiting'
      if (answer.kind === 'ready') contracts.value = answer.contracts
      if (answer.kind === 'more') findings.value = [...findings.value, ...answer.findings]
      if (answer.kind === 'file') {
        save(answer.name, answer.blob)
        told.value = { title: `${answer.name} is saved.`, lines: answer.told }
      }
      if (answer.kind === 'refused') told.value = { title: 'Nothing was written:', lines: answer.reasons }
      if (answer.kind === 'failed') told.value = { title: 'That did not work:', lines: [answer.message] }
      if (answer.kind === 'checked') {
        checked.value = answer.checked
        findings.value = answer.checked.findings
        nextTick(() => heading.value?.focus())
      }
    }

    onMounted(() => {
      // Whoever came by a link within the site has the policy of another page.
      if (import.meta.env.PROD && document.querySelector('meta[http-equiv="Content-Security-Policy"]') === null)
        location.reload()
      else
        worker = startJudgeWorker(hear, () => {
          stage.value = 'broken'
        })
    })
    onBeforeUnmount(() => worker?.stop())

    const begin = () => {
      progress.value = { read: 0, total: 1 }
      checked.value = undefined
      findings.value = []
      told.value = undefined
      stage.value = 'reading'
    }
    const judge = (files: readonly NamedBlob[]) => {
      if (files.length === 0) return
      given.value = files
      begin()
      worker?.ask({ kind: 'check', files, profile: profile.value })
    }
    const redact = () => {
      stage.value = 'redacting'
      told.value = undefined
      worker?.ask({ kind: 'redact' })
    }
    const take = async (event: Event, data: DataTransfer | null) => {
      if (data === null || stage.value !== 'waiting') return
      event.preventDefault()
      isOver.value = false
      judge(await givenFiles(data))
    }
    const changeProfile = (chosen: string) => {
      profile.value = chosen as Profile
      if (given.value.length > 0) judge(given.value)
    }

    const fileField = (label: string, isFolder: boolean) =>
      h('label', { class: 'site-button' }, [
        label,
        h('input', {
          type: 'file',
          multiple: true,
          webkitdirectory: isFolder,
          disabled: stage.value !== 'waiting',
          onChange: (event: Event) => {
            const field = event.target as HTMLInputElement
            if (field.files !== null) judge(chosenFiles(field.files))
            field.value = ''
          },
        }),
      ])

    const dropZone = () =>
      h(
        'div',
        {
          class: ['judge-drop', { over: isOver.value }],
          onDragover: (event: DragEvent) => {
            event.preventDefault()
            isOver.value = stage.value === 'waiting'
          },
          onDragleave: () => {
            isOver.value = false
          },
          onDrop: (event: DragEvent) => take(event, event.dataTransfer),
        },
        [
          h('p', 'Drop a recording here, several, or a folder of them.'),
          h('p', { class: 'judge-choices' }, [fileField('Choose files', false), fileField('Choose a folder', true)]),
          h('label', { class: 'judge-paste' }, [
            'Or paste its text',
            h('textarea', {
              rows: 2,
              spellcheck: 'false',
              disabled: stage.value !== 'waiting',
              placeholder: '{"log": {"entries": [',
              onPaste: (event: ClipboardEvent) => take(event, event.clipboardData),
            }),
          ]),
        ],
      )

    const progressBar = () => {
      const { read, total } = progress.value
      const percent = Math.floor((read / Math.max(1, total)) * 100)
      return h('div', { class: 'judge-progress' }, [
        h('progress', { max: 100, value: percent, 'aria-label': 'Read of the recording' }),
        h('output', `${percent} %`),
        button('Cancel', () => worker?.ask({ kind: 'cancel' })),
      ])
    }

    const responseForm = () =>
      h(ResponseForm, {
        contracts: contracts.value,
        isBusy: stage.value !== 'waiting',
        onJudge: (contract, response) => {
          given.value = []
          begin()
          worker?.ask({ kind: 'response', contract, response, profile: profile.value })
        },
      })

    const report = () =>
      checked.value === undefined
        ? undefined
        : h(ReportView, {
            checked: checked.value,
            findings: findings.value,
            canRedact: given.value.length > 0,
            isBusy: stage.value !== 'waiting',
            headingRef: (element: HTMLElement | undefined) => {
              heading.value = element
            },
            onMore: () => worker?.ask({ kind: 'more' }),
            onSave: () => worker?.ask({ kind: 'report' }),
            onRedact: redact,
          })

    return () =>
      h('div', { class: 'judge', 'aria-busy': stage.value === 'loading' || stage.value === 'reading' }, [
        h('p', { class: 'judge-status', role: 'status' }, statusTexts[stage.value]),
        dropZone(),
        h('details', { class: 'judge-one' }, [h('summary', 'Judge one response'), responseForm()]),
        select('Profile', profile.value, ['consumer', 'audit'], changeProfile, stage.value !== 'waiting'),
        stage.value === 'reading' ? progressBar() : undefined,
        told.value === undefined
          ? undefined
          : h('div', { class: 'judge-told', role: 'alert' }, [
              h('p', told.value.title),
              h(
                'ul',
                told.value.lines.map((line) => h('li', line)),
              ),
            ]),
        report(),
      ])
  },
})

const statusTexts: Readonly<Record<Stage, string>> = {
  loading: 'The contracts are being loaded.',
  waiting: 'Ready. From here on this page asks nobody for anything.',
  reading: 'Judging.',
  redacting: 'Redacting.',
  broken: 'The judge did not load, or has no memory left. Nothing is judged. Reload the page.',
}

/** Hands a file to whoever looks at the page. */
function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
