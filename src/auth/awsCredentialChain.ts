import { type AwsCredentialProvider, type AwsCredentials, renewBeforeMs } from './awsSigV4.ts'
import { CredentialChainError } from './CredentialChainError.ts'
import { expiringValue } from './expiringValue.ts'

export interface AwsChainOptions {
  /** A profile of the files of AWS's tools; else that of `AWS_PROFILE`, else whatever the chain finds. */
  readonly profile?: string | undefined
}

/** What is used of `@aws-sdk/credential-providers`. */
export interface AwsCredentialSources {
  readonly fromIni: (options: { readonly profile: string }) => AwsCredentialProvider
  readonly fromNodeProviderChain: () => (options: { readonly forceRefresh: boolean }) => Promise<AwsCredentials>
}

const packageName = '@aws-sdk/credential-providers'

const importSources = (): Promise<AwsCredentialSources> =>
  // With a handler beside it, esbuild takes a peer that is not installed for one that may be missing.
  import('@aws-sdk/credential-providers').catch((error: unknown) => {
    throw error
  })

/**
 * Credentials from where AWS's own tools find them: a profile (keys, a role, SSO, a process), a web identity, a container, an
 * instance. It needs the optional peer `@aws-sdk/credential-providers`. A profile that is named is the only source, so that
 * one that is not there is told, and not replaced by the role of the machine. Credentials are kept until a
 * minute before they expire.
 * @throws {CredentialsError} from the provider, when the peer is not installed or nothing gives credentials
 * @example { region: 'eu-west-1', credentials: awsCredentialChain({ profile: 'nightly' }) }
 */
export function awsCredentialChain(
  { profile = process.env['AWS_PROFILE'] }: AwsChainOptions = {},
  load: () => Promise<AwsCredentialSources> = importSources,
): AwsCredentialProvider {
  let source: Promise<AwsCredentialProvider> | undefined
  const provided = expiringValue(async () => {
    source ??= openSource(profile, load)
    const value = await ask(await source, profile)
    return { value, usableUntilMs: (value.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - renewBeforeMs }
  }, Date.now)
  return provided.get
}

async function openSource(
  profile: string | undefined,
  load: () => Promise<AwsCredentialSources>,
): Promise<AwsCredentialProvider> {
  const { fromIni, fromNodeProviderChain } = await load().catch((error: unknown) => {
    const { code, name } = Object(error)
    throw new CredentialChainError(
      'awsSigV4',
      `${packageName} cannot be loaded (${code ?? name}); npm install ${packageName} brings it`,
    )
  })
  if (profile) return fromIni({ profile })
  const chain = fromNodeProviderChain()
  // Otherwise it would go on giving what it has in its last minutes, and renew it behind our back.
  return () => chain({ forceRefresh: true })
}

async function ask(source: AwsCredentialProvider, profile: string | undefined): Promise<AwsCredentials> {
  try {
    return await source()
  } catch (error) {
    const where = profile ? `the profile ${JSON.stringify(profile)}` : packageName
    throw new CredentialChainError('awsSigV4', `${where} gave none: ${reasonOf(error)}`)
  }
}

// A process that fails is told with its whole command, and JSON that is none with a part of it.
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
const quotesItsSource = /^Command failed|JSON/

/** In one line, and without what may be secret. */
function reasonOf(error: unknown): string {
  const { name, message } = Object(error)
  const [line = ''] = String(message ?? '').split('\n')
  if (quotesItsSource.test(line)) return `${name}, whose words may hold secrets. Try it with AWS's own command line`
  return line.replace(/\.$/, '') || String(name)
}
