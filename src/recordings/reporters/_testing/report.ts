import type { RecordingFinding, RecordingReport } from '../../recordingReport.ts'

const finding: RecordingFinding = {
  rule: 'response-body',
  severity: 'error',
  contract: 'lex-v2',
  operationId: 'describeExport',
  status: 200,
  pointer: '/exportStatus',
  keywords: ['type'],
  message: 'must be string; got 7',
  expected: 'must be string',
  actual: '7',
  place: 'response.body',
  file: 'recordings/export.har',
  line: 12,
  column: 5,
  spec: { file: 'specs/lex-v2/openapi.yaml', line: 780 },
  sources: ['seed', 'model'],
}

/** A warning in a request without a response, in names and texts that try to be something else. */
const hostile: RecordingFinding = {
  ...finding,
  rule: 'request-parameter-unknown',
  severity: 'warning',
  operationId: 'listExports',
  status: undefined,
  pointer: '/query/a\u001b[2J%,:"\n::error::<b>&\ud800',
  keywords: [],
  message: 'the contract knows no query parameter \u202e50 %',
  expected: 'the contract knows no query parameter \u202e50 %',
  actual: undefined,
  file: '/tmp/ä b,c:d\u0007.har',
  spec: undefined,
  sources: [],
}

/** A report with something of every kind. */
export const report: RecordingReport = {
  summary: {
    profile: 'audit',
    exchanges: 6,
    judged: 4,
    skipped: 2,
    unreadable: 1,
    errors: 3,
    warnings: 1,
    omitted: 2,
    accepted: 5,
    operations: { 'lex-v2 createExport': 1, 'lex-v2 describeExport': 2, 'lex-v2 listExports': 1 },
    findings: { 'lex-v2 describeExport': { errors: 3, warnings: 0 }, 'lex-v2 listExports': { errors: 0, warnings: 1 } },
  },
  findings: [finding, hostile],
  skipped: [
    { kind: 'unmatched', file: 'a.har', line: 3, column: 4, reason: 'no contract has an operation at this address' },
    { kind: 'unreadable', file: 'b.har', line: 1, column: 1, reason: 'is not there. Check the name.' },
  ],
  coverage: {
    axes: [{ contract: 'lex-v2', axis: 'status', seen: 1, total: 3, unseen: ['createExport 400', 'createExport 500'] }],
    missed: [{ axis: 'status', percent: 33.3, wanted: 80 }],
  },
  lost: [
    {
      ...{
        part: 'response.body',
        kind: 'not-recorded',
        reason: "the response's body was not recorded. Record with bodies.",
      },
      ...{ count: 3, file: 'c.har', line: 7, column: 1 },
    },
  ],
  stale: [
    {
      ...{
        contract: 'lex-v2',
        operationId: 'listExports',
        rule: 'response-body',
        pointer: '/exportSummaries/*/exportId',
      },
      ...{ reason: 'The vendor mends it', date: '2026-11-01' },
    },
  ],
  sources: {
    'lex-v2': { seed: { title: 'DescribeExport', address: 'https://example.com/page' }, model: { title: 'A model' } },
  },
}

/** A report without anything to say. */
export const cleanReport: RecordingReport = {
  summary: {
    profile: 'consumer',
    exchanges: 1,
    judged: 1,
    skipped: 0,
    unreadable: 0,
    errors: 0,
    warnings: 0,
    omitted: 0,
    operations: { 'lex-v2 createExport': 1 },
  },
  findings: [],
  skipped: [],
}
