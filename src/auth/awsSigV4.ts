import { askProvider } from './askProvider.ts'
import type { AuthScheme, SchemeEnvironment } from './authScheme.ts'
import { assertHeaderText, assertNotEmpty, hasTexts } from './credentialMembers.ts'
import { CredentialsError } from './errors.ts'
import { expiringValue } from './expiringValue.ts'
import { signAwsRequest } from './signAwsRequest.ts'

export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
  readonly expiration?: Date | undefined
}

/** Gives credentials when asked, as the providers of `@aws-sdk/credential-providers` do. */
export type AwsCredentialProvider = () => Promise<AwsCredentials>

// https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
/** The variables that AWS's own tools read. @public Read by this name when generated/vendors.ts is written. */
export const environment: SchemeEnvironment = () => [
  {
    required: { accessKeyId: 'AWS_ACCESS_KEY_ID', secretAccessKey: 'AWS_SECRET_ACCESS_KEY' },
    optional: { sessionToken: 'AWS_SESSION_TOKEN' },
    server: { region: ['AWS_REGION', 'AWS_DEFAULT_REGION'] },
    chain: {
      factory: 'awsCredentialChain',
      profile: 'AWS_PROFILE',
      finds: 'what @aws-sdk/credential-providers finds (SSO, a container, an instance)',
    },
  },
]

/** What expires sooner is asked for again. */
export const renewBeforeMs = 60_000
const wanted = '{ accessKeyId, secretAccessKey, sessionToken?, expiration? }'

/**
 * AWS Signature Version 4 for a service in the region of the server variable `region`. It signs the body and every
 * header except those that change on the way, such as `content-type`. A provider is asked for each attempt, unless
 * what it gave expires later than a minute from now. Where a refusal shows that this clock is wrong, the server's is taken.
 * @example awsSigV4({ service: 'lex' }).create(fromNodeProviderChain(), context)
 */
export function awsSigV4({
  service,
}: {
  readonly service: string
}): AuthScheme<AwsCredentials | AwsCredentialProvider> {
  return {
    wants: `${wanted} or an async function that gives them`,
    accepts: (credentials): credentials is AwsCredentials | AwsCredentialProvider =>
      typeof credentials === 'function' || isAwsCredentials(credentials),
    create(credentials, context) {
      const { now, variables } = context
      const region = variables['region']
      if (!region) throw new CredentialsError('awsSigV4', 'there is no region; pass the option region')
      if (typeof credentials !== 'function') assertUsable(credentials)

      let aheadMs = 0
      const provided = expiringValue(async () => {
        const value = typeof credentials === 'function' ? await askProvider('awsSigV4', credentials) : credentials
        if (!isAwsCredentials(value)) {
          throw new CredentialsError('awsSigV4', `the credentials provider gave no ${wanted}`)
        }
        assertUsable(value)
        return { value, usableUntilMs: (value.expiration?.getTime() ?? 0) - renewBeforeMs }
      }, now)

      return {
        async authorize(request) {
          const keys = await provided.get()
          const body = await request.clone().arrayBuffer()
          const signing = { ...keys, service, region, nowMs: now() + aheadMs }
          const headers = await signAwsRequest(request, body, signing)
          // A GET may have no body, not even an empty one.
          return new Request(request, { headers, body: body.byteLength === 0 ? null : body })
        },
        async refresh(_, answer) {
          const { awsClockSkewMs } = await import('./awsClockSkewMs.ts') // Hardly any clock is wrong.
          const skewMs = await awsClockSkewMs(answer, context)
          aheadMs = skewMs || aheadMs
          provided.forget()
          return skewMs !== 0 || (answer.status === 401 && typeof credentials === 'function')
        },
      }
    },
  }
}

function isAwsCredentials(value: unknown): value is AwsCredentials {
  return (
    hasTexts(value, 'accessKeyId', 'secretAccessKey') &&
    (value['sessionToken'] === undefined || typeof value['sessionToken'] === 'string') &&
    (value['expiration'] === undefined || value['expiration'] instanceof Date)
  )
}

function assertUsable({ accessKeyId, secretAccessKey, sessionToken }: AwsCredentials): void {
  assertHeaderText('awsSigV4', 'accessKeyId', accessKeyId)
  assertNotEmpty('awsSigV4', 'secretAccessKey', secretAccessKey)
  if (sessionToken !== undefined) assertHeaderText('awsSigV4', 'sessionToken', sessionToken)
}
