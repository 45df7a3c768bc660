import type { ChosenExample } from './chooseExample.ts'
import type { Player } from './createPlayer.ts'
import type { ScenarioBook } from './createScenarioBook.ts'
import { giveAnswer } from './giveAnswer.ts'

export interface FirstAnswer {
  readonly scenario: string
  readonly operationId: string
  /** What becomes of the example's body; it stays as it is without. */
  readonly change?: (example: ChosenExample) => unknown
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * The first answer of a scenario to an operation, for a call that is about no job.
 * @throws {DroppedConnection} where the scenario wants it
 */
export async function playFirst(
  book: ScenarioBook,
  player: Player,
  { scenario, operationId, headers, ...details }: FirstAnswer,
): Promise<Response> {
  const { response } = await giveAnswer(player, {
    operationId,
    answer: book.answerAt(scenario, operationId, 0),
    headers: { 'Mock-Scenario': scenario, ...headers },
    ...details,
  })
  return response
}
