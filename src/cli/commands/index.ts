import type { Command } from '../command.ts'
import { check } from './check.ts'
import { completion } from './completion.ts'
import { copy } from './copy.ts'
import { explain } from './explain.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { inspect } from './inspect.ts'
import { list } from './list.ts'
import { merge } from './merge.ts'
import { mock } from './mock.ts'
import { redact } from './redact.ts'
import { run } from './run.ts'
import { wait } from './wait.ts'

/** The commands of `export-contracts`, in the order of its help. */
export const commands: readonly Command[] = [
  check,
  merge,
  redact,
  exportCommand,
  importCommand,
  copy,
  run,
  wait,
  inspect,
  mock,
  list,
  explain,
  completion,
]
