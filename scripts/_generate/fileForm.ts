const text = { type: 'string', minLength: 1 }
const pointer = { type: 'string', pattern: '^/' }
const bytes = { type: 'integer', minimum: 1 }
const marks = {
  'x-source': { type: 'array', minItems: 1, uniqueItems: true, items: text },
  'x-confidence': { enum: ['documented', 'sample', 'asserted', 'observed', 'inferred'] },
}
/** Parts between slashes, each a name or a `{placeholder}` with or without an ending; `**` may stand before them. */
const template = {
  type: 'string',
  pattern: '^(?:\\*\\*/)?(?:[\\w.-]+|\\{\\w+\\}[\\w.-]*)(?:/(?:[\\w.-]+|\\{\\w+\\}[\\w.-]*))*$',
}

const object = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
})

const member = object(['paths', 'x-source'], {
  paths: { type: 'array', minItems: 1, uniqueItems: true, items: template },
  required: { const: true },
  single: { const: true },
  decides: { const: true },
  mediaType: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
  schema: text,
  resource: { ...object([], { type: pointer, id: pointer, name: pointer, version: pointer }), minProperties: 1 },
  importMaxBytes: bytes,
  ...marks,
})

const csv = object(['delimiters'], {
  delimiters: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1, maxLength: 1 } },
  delimiter: pointer,
  columns: { type: 'array', minItems: 1, items: pointer },
  minColumns: bytes,
  firstColumn: object(['heading', 'pattern'], { heading: text, pattern: { type: 'string', pattern: '^\\^' } }),
})

const shared = { summary: text, exportOnly: { const: true }, importAs: pointer, ...marks }
const kinds = {
  'application/zip': object(['summary', 'mediaType', 'members', 'x-source'], {
    ...shared,
    mediaType: {},
    mayBeEncrypted: { const: true },
    isComplete: { const: true },
    members: { type: 'array', minItems: 1, items: member },
  }),
  'application/json': object(['summary', 'mediaType', 'schema', 'x-source'], {
    ...shared,
    mediaType: {},
    schema: text,
  }),
  'text/csv': object(['summary', 'mediaType', 'csv', 'x-source'], { ...shared, mediaType: {}, csv }),
}

/** What may stand in a `file.yaml`, as JSON Schema. What stands below `$defs` are schemas of the vendor's own. */
export const fileForm = object(['kinds'], {
  kinds: {
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: '^[a-z][A-Za-z0-9]*$' },
    additionalProperties: {
      type: 'object',
      required: ['mediaType'],
      properties: { mediaType: { enum: Object.keys(kinds) } },
      allOf: Object.entries(kinds).map(([mediaType, then]) => ({
        if: { properties: { mediaType: { const: mediaType } } },
        then,
      })),
    },
  },
  $defs: {
    type: 'object',
    additionalProperties: { type: 'object', required: ['x-source'], properties: marks },
  },
})
