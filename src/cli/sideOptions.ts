import type { Side } from '../jobs/copySides.ts'

/** Names of the options that say which job is started, where, and how the mock plays it. */
export interface SideOptions {
  readonly param: string
  readonly body: string
  readonly set: string
  readonly start: string
  readonly server: string
  readonly scenario: string
}

/** Of a command with one job. */
export const onlySide: SideOptions = {
  param: 'param',
  body: 'body',
  set: 'set',
  start: 'start',
  server: 'server',
  scenario: 'scenario',
}

/** Of one half of a copy. */
export const sideOptions = (side: Side): SideOptions => ({
  param: side,
  body: `${side}-body`,
  set: `${side}-set`,
  start: `${side}-start`,
  server: `${side}-server`,
  scenario: `${side}-scenario`,
})
