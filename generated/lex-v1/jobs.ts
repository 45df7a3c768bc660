// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createJobs } from '../../src/jobs/createJobs.ts'
import type { LexV1Client } from './client.ts'
import { lifecycle } from './lifecycle.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type LexV1ExportRequest =
  | ({ readonly start?: 'getExport' } & OperationArguments<operations['getExport']>)

/** A job that was started before, by what its poll takes. */
export type LexV1StartedExport = OperationArguments<operations['getExport']>

/** What the last poll of a job answers. */
export type LexV1ExportData = Extract<OperationResult<operations['getExport']>, { ok: true }>['data']

export const { runExport, waitForExport, watchExport } = createJobs<
  LexV1Client,
  LexV1ExportRequest,
  LexV1StartedExport,
  LexV1ExportData
>('lex-v1', lifecycle)
