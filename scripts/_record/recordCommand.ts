import type { GeneratedVendor } from '../_lib/generated.ts'
import type { WantedRecording } from './wantedRecordings.ts'

/** The command that makes a recording and stores it, with `...` where only its caller knows the value. */
export function recordCommand({ name, contract }: GeneratedVendor, wanted: WantedRecording): string {
  const { job, start, deletes, exitCode } = wanted
  const starts = Object.keys(contract.lifecycles[job]?.starts ?? {})
  const { parameters = [], requestBody } = contract.description.operations[start] ?? {}
  return [
    `npm run record -- ${name} ${wanted.name} --update`,
    ...(job === 'export' ? [] : [`--job ${job} export.zip`]),
    ...(starts.length > 1 ? [`--start ${start}`] : []),
    ...parameters.filter(({ required }) => required).map((parameter) => `-p ${parameter.name}=...`),
    ...(requestBody === undefined ? [] : ['--body request.json']),
    ...(deletes ? ['--delete-after'] : []),
    ...(exitCode === 0 ? [] : [`--ends ${exitCode}`]),
  ].join(' ')
}
