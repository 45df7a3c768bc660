import { methods, type OpenApi, type Operation, type Parameter, type Response, type Schema } from '../_lib/openapi.ts'
import { type ContractMutant, type EditedFile, gone, isAliasOf, onceEach, type Path } from './contractMutant.ts'
import { schemaMutants, wholeMutants } from './schemaMutants.ts'

type Table<Value> = Readonly<Record<string, Value>>

/** What may stand in a hand-written description beside what a bundled one has: references to files, which are examples. */
type Written = OpenApi & { readonly security?: readonly Table<unknown>[] }

interface Body {
  readonly required?: boolean
  readonly content?: Table<{ readonly schema: Schema }>
  readonly $ref?: string
}

/** Every wrong edit of a description: of each keyword, status, media type, header, required mark and agreement. */
export function descriptionMutants(edited: EditedFile<OpenApi>): ContractMutant[] {
  const { file: document } = edited
  const { components = {} } = document
  const named = <Value>(kind: string) => Object.entries((components[kind] ?? {}) as Table<Value>)
  const mutants = [
    ...documentMutants(document),
    ...Object.entries(document.paths).flatMap(([path, item]) => pathMutants(item, ['paths', path])),
    ...named<Parameter>('parameters').flatMap(([name, value]) =>
      parameterMutants(value, ['components', 'parameters', name]),
    ),
    ...named<Header>('headers').flatMap(([name, value]) => headerMutants(value, ['components', 'headers', name])),
    ...named<Body>('requestBodies').flatMap(([name, value]) =>
      bodyMutants(value, ['components', 'requestBodies', name]),
    ),
    ...named<Response>('responses').flatMap(([name, value]) =>
      responseMutants(value, ['components', 'responses', name]),
    ),
    ...named<Schema>('schemas').flatMap(([name, value]) => {
      const place = ['components', 'schemas', name]
      return [...schemaMutants(value, place), ...wholeMutants(value, place)]
    }),
  ]
  return onceEach(
    document,
    mutants.filter(({ place }) => !isAliasOf(edited, place)),
  )
}

function documentMutants(document: Written): ContractMutant[] {
  const slash = document['x-trailing-slash'] ?? 'significant'
  const other = slash === 'significant' ? 'optional' : 'significant'
  const { servers, security = [] } = document
  return [
    {
      place: ['x-trailing-slash'],
      effect: other === 'optional' ? 'loosens' : 'tightens',
      change: `is ${other}`,
      value: other,
    },
    ...security.map((_, index) => gone(['security', index], 'tightens')),
    ...servers.slice(1).map((_, index) => gone(['servers', index + 1], 'tightens')),
  ]
}

function pathMutants(item: Table<unknown>, place: Path): ContractMutant[] {
  return [
    ...parametersMutants(item['parameters'] as Operation['parameters'], [...place, 'parameters']),
    ...methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined
      return operation === undefined ? [] : operationMutants(operation, [...place, method])
    }),
  ]
}

function operationMutants(operation: Operation, place: Path): ContractMutant[] {
  const { parameters, requestBody, responses } = operation
  return [
    ...parametersMutants(parameters, [...place, 'parameters']),
    ...(requestBody === undefined ? [] : [gone([...place, 'requestBody'], 'tightens')]),
    ...(requestBody === undefined ? [] : bodyMutants(requestBody, [...place, 'requestBody'])),
    ...agreementMutants(operation, [...place, 'x-agreements']),
    otherStatuses(responses, [...place, 'responses']),
    ...Object.entries(responses).flatMap(([status, response]) => {
      const at = [...place, 'responses', status]
      return [gone(at, 'tightens'), ...responseMutants(response as Response, at)]
    }),
  ]
}

/** Any other status is known, with any answer. */
function otherStatuses(responses: Operation['responses'], place: Path): ContractMutant {
  const all = Array.from({ length: 400 }, (_, index) => String(200 + index))
  const unknown = all.filter((status) => responses[status] === undefined)
  const value = { ...responses, ...Object.fromEntries(unknown.map((status) => [status, { description: 'Any' }])) }
  return { place, effect: 'loosens', change: 'know every status', value }
}

function agreementMutants({ 'x-agreements': rows = [] }: Operation, place: Path): ContractMutant[] {
  return rows.flatMap((row, index): ContractMutant[] => {
    const at = [...place, index]
    const isInferred = row['x-confidence'] === 'inferred'
    const { 'x-confidence': _, ...plain } = row
    return [
      gone(at, 'loosens'),
      isInferred
        ? { place: at, effect: 'tightens', change: 'is no longer inferred', value: plain }
        : { place: at, effect: 'loosens', change: 'is inferred', value: { ...row, 'x-confidence': 'inferred' } },
    ]
  })
}

function parametersMutants(list: Operation['parameters'] = [], place: Path): ContractMutant[] {
  return list.flatMap((parameter, index) => {
    const at = [...place, index]
    const own = '$ref' in parameter ? [] : parameterMutants(parameter, at)
    // A path without its parameters is no path.
    return 'in' in parameter && parameter.in === 'path' ? own : [gone(at, 'tightens'), ...own]
  })
}

function parameterMutants(parameter: Parameter, place: Path): ContractMutant[] {
  const isOfPath = parameter.in === 'path'
  return [
    ...(isOfPath ? [] : [requiredMutant(parameter, place)]),
    ...wireSchema(parameter.schema, [...place, 'schema']),
  ]
}

function requiredMutant({ required = false }: { readonly required?: boolean }, place: Path): ContractMutant {
  const at = [...place, 'required']
  return required
    ? { ...gone(at, 'loosens'), change: 'may be left out' }
    : { place: at, effect: 'tightens', change: 'must be there', value: true }
}

const placedSchema = (schema: Schema, place: Path) => [...schemaMutants(schema, place), ...wholeMutants(schema, place)]

/** In a header or a parameter any value is a text. */
const wireSchema = (schema: Schema, place: Path) => {
  const isAnyText = Object.keys(schema).every((keyword) => keyword === 'type' && schema[keyword] === 'string')
  return placedSchema(schema, place).filter(({ effect }) => !isAnyText || effect !== 'loosens')
}

function bodyMutants(body: Body, place: Path): ContractMutant[] {
  if (body.$ref !== undefined) return []
  return [requiredMutant(body, place), ...contentMutants(body.content ?? {}, [...place, 'content'])]
}

interface Header {
  readonly required?: boolean
  readonly schema: Schema
  readonly $ref?: string
}

function headerMutants(header: Header, place: Path): ContractMutant[] {
  if (header.$ref !== undefined) return []
  return [requiredMutant(header, place), ...wireSchema(header.schema, [...place, 'schema'])]
}

function responseMutants(response: Response & { readonly $ref?: string }, place: Path): ContractMutant[] {
  if (response.$ref !== undefined) return []
  const { headers = {}, content = {} } = response
  return [
    ...Object.entries(headers).flatMap(([name, header]) => {
      const at = [...place, 'headers', name]
      return [gone(at, 'tightens'), ...headerMutants(header as Header, at)]
    }),
    ...contentMutants(content, [...place, 'content']),
  ]
}

function contentMutants(content: NonNullable<Body['content']>, place: Path): ContractMutant[] {
  const other = 'text/html'
  return [
    {
      place,
      effect: 'loosens',
      change: `may be ${other}`,
      value: { ...content, [other]: { schema: { type: 'string' } } },
    },
    ...Object.entries(content).flatMap(([mediaType, { schema }]) => {
      const at = [...place, mediaType]
      return [gone(at, 'tightens'), ...placedSchema(schema, [...at, 'schema'])]
    }),
  ]
}
