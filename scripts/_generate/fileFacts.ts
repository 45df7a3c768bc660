import type { FileFacts, FileMember, JobKind } from '../../src/contract/lifecycle.ts'

/** What says where a figure comes from is for readers and for the lint rule `figure`. */
const marks = ['x-source', 'x-confidence']

const fields = {
  export: {
    name: 'x-export-file',
    members: ['mediaType', 'addressLifetime'],
    form: '{ mediaType, addressLifetime? }: what the file is, and how many seconds its address lives',
  },
  import: {
    name: 'x-upload-file',
    members: ['mediaType', 'addressLifetime', 'maxBytes', 'members', 'elsewhere'],
    form: '{ mediaType, addressLifetime?, maxBytes?, members?: { <input>: { paths, optional? } }, elsewhere?: [pointer] }: what the file is, how many seconds an address for it lives, how long it may be, which files of an archive are sent by themselves, and which places in the body say where the vendor reads the file by itself',
  },
} as const

/** What `x-export-file` or `x-upload-file` says; what is wrong with it goes to `refuse`. */
export function readFileFacts(kind: JobKind, value: unknown, refuse: (message: string) => void): FileFacts {
  const { name, members: known, form } = fields[kind]
  const facts = isTable(value) ? value : {}
  const { mediaType, addressLifetime, maxBytes, members, elsewhere } = facts
  const isKnown = Object.keys(facts).every((key) => [...known, ...marks].includes(key))
  const isRight =
    typeof mediaType === 'string' &&
    isFigure(addressLifetime) &&
    isFigure(maxBytes) &&
    (members === undefined || (isTable(members) && Object.values(members).every(isFileMember))) &&
    (elsewhere === undefined || isPointers(elsewhere))
  if (!isKnown || !isRight) refuse(`must have ${name}: ${form}.`)
  return {
    mediaType: String(mediaType),
    ...(typeof addressLifetime === 'number' ? { addressLifetimeMs: addressLifetime * 1000 } : {}),
    ...(typeof maxBytes === 'number' ? { maxBytes } : {}),
    ...(members === undefined ? {} : { members: members as Readonly<Record<string, FileMember>> }),
    ...(elsewhere === undefined ? {} : { elsewhere: elsewhere as readonly string[] }),
  }
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFigure = (value: unknown) => value === undefined || (typeof value === 'number' && value > 0)

const isPointers = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one.startsWith('/'))

const isFileMember = (value: unknown): boolean =>
  isTable(value) &&
  Object.keys(value).every((key) => key === 'paths' || key === 'optional') &&
  Array.isArray(value['paths']) &&
  value['paths'].length > 0 &&
  value['paths'].every((path) => typeof path === 'string') &&
  (value['optional'] === undefined || typeof value['optional'] === 'boolean')
