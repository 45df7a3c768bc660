/** Something wrong in a file that a person wrote: where it is, what it is, and how to mend it. */
export interface Problem {
  readonly file: string
  /** From 1; 0 where the place inside the file is unknown. */
  readonly line: number
  readonly message: string
}

/** `specs/a-vendor/openapi.yaml:12  message` */
export function formatProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file
  return `${place}  ${problem.message}`
}

/** Stops a script: it prints the problems and leaves with exit code 1, without a stack. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/** Runs a script's main function; problems end it with their list, anything else with its stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof ProblemsError ? error.message : error)
    process.exitCode = 1
  }
}
