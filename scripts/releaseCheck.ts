import { ProblemsError, runScript } from './_lib/problem.ts'
import { readReleaseState } from './_release/readReleaseState.ts'
import { releaseProblems } from './_release/releaseProblems.ts'

/** Fails when what is here must not be published, and says why. */
await runScript(async () => {
  const state = readReleaseState()
  const problems = releaseProblems(state)
  if (problems.length > 0) throw new ProblemsError(problems)
  console.log(`${state.version} may be published`)
})
