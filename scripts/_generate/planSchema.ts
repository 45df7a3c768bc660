import { Ajv2020 } from 'ajv/dist/2020.js'
import { bundleValidators, validatorModule } from './bundleValidators.ts'
import { ajvOptions } from './compileSchemas.ts'

type Properties = Readonly<Record<string, object>>

const object = (required: readonly string[], properties: Properties) => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
})
const text = (description: string, more: object = {}) => ({ type: 'string', minLength: 1, ...more, description })
const flag = (description: string) => ({ type: 'boolean', description })
const scalar = { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }
const seconds = (description: string) => ({ type: 'number', minimum: 0, maximum: 30 * 86_400, description })
const megabytes = (description: string) => ({ type: 'number', minimum: 0.001, maximum: 10_000_000, description })
const ownVariables = ['name', 'contract', 'date', 'yesterday']
const variable = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$', not: { enum: ownVariables } }

/** What a job says of the call that starts it, and of where it goes. */
const side = {
  start: text('The operation that starts the job, where the contract has several'),
  parameters: {
    type: 'object',
    additionalProperties: scalar,
    description: 'Parameters of the start call',
  },
  body: {
    type: 'object',
    description: 'Body of the start call. What the file of an import gives to it is left out',
  },
  server: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Parts of the address, such as a region or a host',
  },
  baseUrl: text("Address in place of the vendor's own: https, or http on this machine"),
  credentials: {
    type: 'object',
    minProperties: 1,
    additionalProperties: { type: 'string', minLength: 1 },
    description:
      'Where the credentials are in the environment, if not under the usual names: usual name, and the name to read instead',
  },
}

const matrix = {
  anyOf: [
    {
      type: 'object',
      minProperties: 1,
      propertyNames: variable,
      additionalProperties: { type: 'array', minItems: 1, items: scalar },
    },
    {
      type: 'array',
      minItems: 1,
      items: { type: 'object', minProperties: 1, propertyNames: variable, additionalProperties: scalar },
    },
  ],
  description:
    'One job for each row of a list, or for each combination of the values of several lists. {variable} stands for a value',
}

/** Where the file of an export may come from, and what it may take. */
const fileLimits = {
  downloadHost: text('Host to fetch the file from, in place of the one in its address: https://files.example:8443'),
  maxFile: megabytes('Megabytes that the file may have, unpacked (default: any size)'),
  fileTimeout: { ...seconds('Seconds until the file is saved (default: any time)'), minimum: 0.001 },
  idleTimeout: { ...seconds('Seconds in which something of the file must come (default 60)'), minimum: 0.001 },
}

const kinds: Readonly<Record<string, { readonly required: readonly string[]; readonly properties: Properties }>> = {
  export: {
    required: ['output'],
    properties: {
      ...side,
      output: text('The file to save, with {name}, {contract}, {date} and the variables of the matrix'),
      pageSize: {
        type: 'integer',
        minimum: 1,
        maximum: 10_000_000,
        description: 'Fetch the file in parts of so many records',
      },
      ...fileLimits,
      deleteAfter: flag("Delete the vendor's copy once the file is saved"),
    },
  },
  import: {
    required: [],
    properties: {
      ...side,
      file: text(
        'The file to import; from the folder of the plan on. Without it the body says where the vendor has it',
      ),
      force: flag('Send a file too that is not what the vendor takes'),
    },
  },
  copy: {
    required: [],
    properties: {
      from: { ...object([], side), description: 'The export' },
      to: { ...object([], side), description: 'The import' },
      ...fileLimits,
      force: flag('Send a file too that is not what the vendor takes'),
    },
  },
}

/**
 * What may stand in a plan, as JSON Schema: for editors, and what plans are held to.
 * @param contracts names of all of them, which editors then offer
 */
export function planSchema(contracts: readonly string[]) {
  const shared = {
    name: text('What the job is called; unique in the plan', { pattern: '^[^\\s/\\\\:=]+$', maxLength: 200 }),
    kind: { enum: Object.keys(kinds), description: 'What is done' },
    contract: { enum: contracts, description: 'Whose contract' },
    matrix,
    timeout: seconds("Seconds for all polls (default: as long as the vendor's own waiter or tests wait)"),
    delay: seconds("Seconds between two polls (default: the vendor's pace)"),
    maxAnswer: megabytes('Megabytes that one answer may have, unpacked (default 64); files of exports do not count'),
    allowPrivateAddresses: flag("Files may be in a private network, though the vendor's own host is in none"),
  }
  const forms = Object.entries(kinds).map(
    ([kind, { required, properties }]) =>
      [kind, object(['name', 'kind', 'contract', ...required], { ...shared, ...properties })] as const,
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plan of export-contracts',
    ...object(['version', 'jobs'], {
      version: { const: 1, description: 'Of this form of a plan' },
      concurrency: { type: 'integer', minimum: 1, maximum: 100, description: 'Jobs at the same time at one host' },
      jobs: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['kind'],
          properties: { kind: shared.kind },
          allOf: forms.map(([kind, then]) => ({
            if: { type: 'object', required: ['kind'], properties: { kind: { const: kind } } },
            then,
          })),
        },
      },
    }),
  }
}

/** The files of the schema of plans, by name. */
export async function generatePlanSchema(
  contracts: readonly string[],
  banner: string,
): Promise<Readonly<Record<string, string>>> {
  const schema = planSchema(contracts)
  // A strict Ajv wants each alternative to say its type and each name that is required to be declared beside it.
  const ajv = new Ajv2020(ajvOptions)
  ajv.addSchema({ ...schema, $id: 'plan' })
  const module = validatorModule(ajv, { validatePlan: 'plan' })
  return {
    'plan.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'planValidator.js': await bundleValidators(
      { 'set:plan': module },
      'export { validatePlan } from "set:plan"',
      banner,
    ),
    'planValidator.d.ts': `${banner}\nimport type { SchemaValidator } from '../src/contract/contract.ts'\n\nexport declare const validatePlan: SchemaValidator\n`,
  }
}
