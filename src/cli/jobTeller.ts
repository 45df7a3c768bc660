import { plainText } from '../recordings/reporters/plainText.ts'
import type { CommandArguments, Surroundings } from './command.ts'
import { explained } from './explained.ts'

/** How a command with jobs ended without success. */
export interface JobOutcome {
  readonly code: string
  readonly message: string
  /** The command that takes the job up. */
  readonly resume: string | undefined
  readonly facts: object
}

/** Tells what becomes of jobs: as lines for people, or with `--json` as one JSON line for each event. */
export interface JobTeller {
  readonly event: (event: string, facts: object) => void
  /** A line that the next one replaces; on a terminal only. */
  readonly progress: (what: string, text: string) => void
  /** What came of it, or what has to be known beside. */
  readonly done: (text: string) => void
  readonly failed: (outcome: JobOutcome) => void
}

export function createJobTeller(
  vendor: string,
  args: CommandArguments,
  { print, warn, showProgress }: Surroundings,
): JobTeller {
  const event = (name: string, facts: object) => print(JSON.stringify({ event: name, vendor, ...facts }))
  if (args.has('json')) {
    return {
      event,
      progress: () => undefined,
      done: () => undefined,
      failed: ({ facts, ...outcome }) => event('error', { ...outcome, ...facts }),
    }
  }
  return {
    event: () => undefined,
    progress: (what, text) => showProgress?.(`${vendor} ${what}: ${plainText(text)}`),
    done: (text) => warn(`${vendor}: ${plainText(text)}`),
    failed({ code, message, resume }) {
      warn(plainText(explained(message, code)))
      // Alone on its line, so that it can be copied whole.
      if (resume !== undefined) warn(`${vendor}: this takes it up:\n${resume}`)
    },
  }
}
