/// <reference types="vitepress/client" />
import type { Answer, Question } from '../../../../scripts/_docs/judge/messages.ts'
import workerAddress from './judgeWorker.ts?worker&url'

export interface JudgeWorker {
  readonly ask: (question: Question) => void
  readonly stop: () => void
}

/**
 * Starts the worker that judges. A worker with an address of its own has no content policy but that of its answer, which
 * static hosts cannot give; one that starts in the page has the page's.
 */
// https://www.w3.org/TR/CSP3/#csp-inheriting-to-avoid-bypasses
export function startJudgeWorker(onAnswer: (answer: Answer) => void): JudgeWorker {
  const address = new URL(workerAddress, location.href).href
  const start = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' }))
  const worker = new Worker(start, { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data)
  worker.onerror = ({ message }) =>
    onAnswer({ kind: 'failed', message: `the judge could not go on: ${message || 'its program did not load'}` })
  return {
    ask: (question) => worker.postMessage(question),
    stop() {
      worker.terminate()
      URL.revokeObjectURL(start)
    },
  }
}
