/** Something in a plan that cannot be right, and where it stands. Lines and columns begin at 1. */
export interface PlanProblem {
  readonly line: number
  readonly column: number
  /** What is wrong, and what to do. */
  readonly message: string
}

/** A plan, a journal or a wish about a run that cannot be right. Nothing was sent. It never leaves the command. */
export class PlanError extends Error {
  override readonly name = 'PlanError'
  /** One line for each problem. */
  readonly lines: readonly string[]
  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** `nightly.yaml:12:5 there is no parameter bot. Known: ...`, in the order of the file and each once: rows of a matrix share them. */
export function problemLines(file: string, problems: readonly PlanProblem[]): string[] {
  const sorted = problems.toSorted((one, other) => one.line - other.line || one.column - other.column)
  return [...new Set(sorted.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`))]
}

export const planErrorOf = (file: string, problems: readonly PlanProblem[]): PlanError =>
  new PlanError(problemLines(file, problems))
