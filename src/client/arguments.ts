// openapi-typescript writes `query?: never` where an operation has no query parameters.
type Members<T> = [T] extends [never] ? unknown : T

type BodyMember<Op> = Op extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Op extends { requestBody?: infer Body }
    ? OptionalBodyMember<NonNullable<Body>>
    : unknown

// An operation without body has `requestBody?: never`.
type OptionalBodyMember<Body> = [Body] extends [never]
  ? unknown
  : Body extends { content: infer Content }
    ? { body?: Content[keyof Content] }
    : unknown

type ParameterMembers<Op> = Op extends { parameters: infer Places }
  ? (Places extends { path: infer P } ? Members<P> : unknown) &
      (Places extends { query?: infer Q } ? Members<NonNullable<Q>> : unknown) &
      (Places extends { header?: infer H } ? Members<NonNullable<H>> : unknown)
  : unknown

type Flat<T> = { [Name in keyof T]: T[Name] }

/** What a call takes: path, query and header parameters by their names, and `body`. */
export type OperationArguments<Op> = Flat<ParameterMembers<Op> & BodyMember<Op>>
