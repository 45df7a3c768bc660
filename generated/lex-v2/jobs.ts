// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createJobs } from '../../src/jobs/createJobs.ts'
import type { LexV2Client } from './client.ts'
import { lifecycle } from './lifecycle.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type LexV2ExportRequest =
  | ({ readonly start?: 'createExport' } & OperationArguments<operations['createExport']>)

/** A job that was started before, by what its poll takes. */
export type LexV2StartedExport = OperationArguments<operations['describeExport']>

/** What the last poll of a job answers. */
export type LexV2ExportData = Extract<OperationResult<operations['describeExport']>, { ok: true }>['data']

export const { runExport, waitForExport, watchExport } = createJobs<
  LexV2Client,
  LexV2ExportRequest,
  LexV2StartedExport,
  LexV2ExportData
>('lex-v2', lifecycle)
