import { authSchemes } from '../../../scripts/_lib/authSchemes.ts'
import { type GeneratedVendor, loadVendors } from '../../../scripts/_lib/generated.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import type { AuthScheme, SchemeEnvironment } from '../authScheme.ts'

/** A scheme as a description of the registry uses it. */
export interface SchemeInUse {
  readonly vendor: GeneratedVendor
  /** The name of its file and of its factory. */
  readonly scheme: string
  /** What its description tells it. */
  readonly settings: Readonly<Record<string, unknown>>
  /** The header that holds the credentials, in lower case. */
  readonly header: string
  /** Made as the vendor's client makes it. */
  readonly made: AuthScheme<unknown>
  /** Invented ones, with a member for each variable of the scheme's last set; each value has `planted` in it. */
  readonly credentials: unknown
}

type SchemeModule = Readonly<Record<string, (settings: object) => AuthScheme<unknown>>>

// Long enough for a key of HMAC with SHA-256, where that is what it becomes.
const invented = (name: string) => `${name}-planted-secret-planted-secret`

function inventedFor(environment: SchemeEnvironment): unknown {
  const { required = {} } = environment('A_VENDOR').at(-1) ?? {}
  const members = Object.fromEntries(Object.keys(required).map((name) => [name, invented(name)]))
  return members[''] ?? members
}

async function schemesOf(vendor: GeneratedVendor): Promise<SchemeInUse[]> {
  const used = authSchemes(vendor.document).map(async ({ scheme, settings, header }) => {
    const module = await import(`${repository}/src/auth/${scheme}.ts`)
    const made = (module as SchemeModule)[scheme]?.(settings)
    if (made === undefined) throw new Error(`src/auth/${scheme}.ts has no ${scheme}`)
    const credentials = inventedFor(module.environment)
    return { vendor, scheme, settings, header: header.toLowerCase(), made, credentials }
  })
  return Promise.all(used)
}

/** Every scheme of every vendor of the registry. */
export const schemesInUse: readonly SchemeInUse[] = (await Promise.all((await loadVendors()).map(schemesOf))).flat()
