import { type ChosenExample, chooseExample, type ExampleChooser, type ShownAnswers } from './chooseExample.ts'
import type { MockVendor } from './mockVendor.ts'
import { nextId } from './nextId.ts'

export interface Player {
  /**
   * The example of that name; the first one of the status where it is not named, and of the first success where there is
   * no status either.
   * @throws {NoSuchExample}
   */
  readonly play: (operationId: string, status?: number, example?: string) => Promise<ChosenExample>
}

/** The description has no such response or no such example. */
export class NoSuchExample extends Error {
  override readonly name = 'NoSuchExample'
}

/**
 * Serves the examples of one description. Ids of requests in headers are another one each time.
 * @param choose default: the examples that were generated from the description
 */
export function createPlayer(
  { examples, facts }: MockVendor,
  choose: ExampleChooser = async (operationId, ...wanted) => chooseExample(examples[operationId] ?? [], ...wanted),
): Player {
  const requestIds = new Map<string, string>()
  function nextRequestId(name: string, example: string): string {
    const next = String(nextId(requestIds.get(name) ?? example))
    requestIds.set(name, next)
    return next
  }
  return {
    async play(operationId, status, example) {
      const chosen = await choose(operationId, status, example)
      if (chosen === undefined) throw new NoSuchExample(noSuchExample(examples, operationId, status, example))
      const headers = chosen.headers.map(([name, value]) => {
        return [name, facts.requestIds?.includes(name) ? nextRequestId(name, value) : value] as const
      })
      return { ...chosen, headers }
    },
  }
}

function noSuchExample(examples: ShownAnswers, operationId: string, status?: number, example?: string): string {
  const answers = examples[operationId]
  if (answers === undefined) return `there is no operation ${operationId}`
  const wanted = [status, example].filter((part) => part !== undefined).join('.')
  const known = answers.map((answer) => {
    const names = Object.keys(answer.examples)
    return names.length === 0 ? answer.status : `${answer.status} (${names.join(', ')})`
  })
  return `${operationId} has no example ${wanted}. Ask for one of ${known.join(', ')}`
}
