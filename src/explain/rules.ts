import { type FindingRule, ruleTexts } from '../judge/finding.ts'
import type { Explanation } from './explanation.ts'

const vendorsText =
  'Compare with the line of the contract that the finding names: a value that the vendor really sends is a deviation to report.'

const todos: Readonly<Record<FindingRule, string>> = {
  'request-method':
    'Send the method of the operation. It is only told where the vendor answered 405; otherwise such a call belongs to no operation.',
  'request-parameter': 'Mend the parameter at the pointer `/<in>/<name>`.',
  'request-parameter-unknown':
    'Take the parameter out, or mend its name: the vendor passes over what it does not know. An error in the audit profile.',
  'request-credentials': 'Record with credentials, redacted ones too: an audit wants to see that they were sent.',
  'request-media-type': 'Send the `content-type` that the contract lists.',
  'request-body':
    'Mend the member at the pointer. Where the vendor refused the request with a documented 4xx it is a warning only.',
  'response-status': `For consumers an unknown 4xx or 5xx is a warning, and any other status an error. ${vendorsText}`,
  'response-media-type': `A page of HTML is mostly a proxy or a gateway that answered in the place of the vendor. ${vendorsText}`,
  'response-body': `A body that is missing or cut off is told here too. ${vendorsText}`,
  'response-header': `The pointer is \`/<name>\`. The audit profile also refuses headers that nobody documents. ${vendorsText}`,
  'request-response': 'Look whether request and answer belong together; a recorder may have mixed them up.',
  'lifecycle-state': `A warning for consumers: do not take an unknown state for success or failure. ${vendorsText}`,
  'lifecycle-output': `There is an address when the job has succeeded, none while it is pending, and a reason when it failed. ${vendorsText}`,
  'lifecycle-sequence':
    'Look whether the recording is in order, and whether two jobs share an id; an ended job does not change.',
  'recording-age': 'Record it again, or raise `--max-age`.',
}

/** The rules of the judge: what each asks for, and what to do about a finding. */
export const rules = Object.fromEntries(
  Object.entries(todos).map(([rule, todo]) => [
    rule,
    {
      means: ruleTexts[rule as FindingRule],
      todo,
      source: 'a finding of the judge; the contract says why, at the line and in the sources that the finding names',
    },
  ]),
) as Readonly<Record<FindingRule, Explanation>>
