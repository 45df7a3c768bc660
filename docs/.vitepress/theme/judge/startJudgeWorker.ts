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
export function startJudgeWorker(onAnswer: (answer: Answer) => void, onBroken: () => void): JudgeWorker {
  const address = new URL(workerAddress, location.href).href
  const start = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' }))
  const worker = new Worker(start, { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data)
  // Whatever goes wrong with a question is an answer: this is a program that did not load, or has no memory left.
  worker.onerror = onBroken
  return {
    ask: (question) => worker.postMessage(question),
    stop() {
      worker.terminate()
      URL.revokeObjectURL(start)
    },
  }
}
