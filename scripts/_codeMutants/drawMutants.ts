import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { repository } from '../_lib/repository.ts'

/** How many mutants are tried, and which: the same seed draws the same ones from the same code. */
export interface Draw {
  readonly count: number
  readonly seed: number
}

/** Why Stryker does not try a mutant. */
export const notDrawn = 'not drawn'

/** The mutants of a draw; all of them where there are fewer. */
export function drawMutants<Drawn extends Pick<Mutant, 'fileName' | 'location' | 'replacement'>>(
  mutants: readonly Drawn[],
  { count, seed }: Draw,
): Drawn[] {
  const lot = ({ fileName, location: { start, end }, replacement }: Drawn) =>
    createHash('sha256')
      // Where the repository lies must not choose.
      .update(
        JSON.stringify([
          seed,
          relative(repository, fileName),
          start.line,
          start.column,
          end.line,
          end.column,
          replacement,
        ]),
      )
      .digest('hex')
  return mutants
    .map((mutant) => ({ mutant, lot: lot(mutant) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant)
}

/** Stryker asks a checker which mutants are worth a test run, so that one can leave out those that are not drawn. */
function createDrawChecker(options: StrykerOptions) {
  const draw = options['draw'] as Draw
  const drawn = new Set<string>()
  return {
    async init() {},
    /** Stryker hands over all mutants at once here; what is drawn from is all of them. */
    async group(mutants: Mutant[]): Promise<string[][]> {
      for (const { id } of drawMutants(mutants, draw)) drawn.add(id)
      return [mutants.map(({ id }) => id)]
    },
    async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
      return Object.fromEntries(
        mutants.map(({ id }) => [
          id,
          drawn.has(id) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: notDrawn },
        ]),
      )
    },
  }
}
createDrawChecker.inject = tokens(commonTokens.options)

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'draw', createDrawChecker)]

/** The option that this plugin adds. */
export const strykerValidationSchema = {
  properties: {
    draw: {
      type: 'object',
      properties: { count: { type: 'integer', minimum: 1 }, seed: { type: 'integer' } },
      required: ['count', 'seed'],
    },
  },
}
