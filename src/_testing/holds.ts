import fc from 'fast-check'

interface Trial {
  /** Runs with the tests. */
  readonly runs: number
  /** The name by which `npm run fuzz` knows the property. */
  readonly target: string
  /** Expects that the runs of the tests have reached what they are about; those of another time need not. */
  readonly reaches?: () => void
}

/** How `npm run fuzz` asks for a property to be tried. */
type Environment = Readonly<Record<string, string | undefined>>

/** The tests must say the same each time. */
const seedOfTests = 19

/**
 * Tries a property: with the tests so many runs from one seed, and by `npm run fuzz` for a time (`FUZZ_SECONDS`) from any
 * seed (`FUZZ_SEED`), or one counterexample again (`FUZZ_PATH`).
 * @throws {Error} for a counterexample, with the command that plays it again
 */
export async function holds<Values>(
  property: fc.IRawProperty<Values>,
  { runs, target, reaches }: Trial,
  { FUZZ_SECONDS: seconds, FUZZ_SEED: seed, FUZZ_PATH: path }: Environment = process.env,
): Promise<void> {
  const details = await fc.check(property, {
    seed: Number(seed ?? seedOfTests),
    ...(path !== undefined && { path, endOnFailure: true }),
    ...(seconds === undefined
      ? { numRuns: runs }
      : { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: Number(seconds) * 1000 }),
  })
  if (seconds !== undefined) console.log(`${target}: ${details.numRuns} runs from the seed ${details.seed}`)
  if (!details.failed) {
    if (seconds === undefined && path === undefined) reaches?.()
    return
  }
  const again = `npm run fuzz -- --seed ${details.seed} --path ${details.counterexamplePath} ${target}`
  throw new Error(`${await fc.asyncDefaultReportMessage(details)}\n\nTo play it again: ${again}`, {
    cause: details.errorInstance,
  })
}
