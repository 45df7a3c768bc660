import { generateKeyPairSync, sign } from 'node:crypto'

export interface Certificate {
  /** PEM. Whoever is to trust the server trusts this. */
  readonly cert: string
  /** PEM. */
  readonly key: string
}

/** A value in DER: its tag, its length, its content. */
// https://www.itu.int/rec/T-REC-X.690: section 8.1
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  const bytes = content.length.toString(16)
  const long = Buffer.from(bytes.padStart(bytes.length + (bytes.length % 2), '0'), 'hex')
  const length = content.length < 128 ? [content.length] : [0x80 + long.length, ...long]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}

const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents)
const objectId = (...bytes: readonly number[]) => der(0x06, Buffer.from(bytes))
const time = (ms: number) => der(0x18, Buffer.from(new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '')))

const ecdsaWithSha256 = sequence(objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))
const subjectAltName = objectId(0x55, 0x1d, 0x11)
const dayMs = 86_400_000

/** A certificate for hosts, signed by nobody but itself, that holds from yesterday until tomorrow. */
// https://www.rfc-editor.org/rfc/rfc5280#section-4.1
export function selfSigned(hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const now = Date.now()
  const commonName = sequence(objectId(0x55, 0x04, 0x03), der(0x0c, Buffer.from('export-contracts test')))
  const name = sequence(der(0x31, commonName))
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))))
  const unsigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.from([1])), // serial number
    ecdsaWithSha256,
    name,
    sequence(time(now - dayMs), time(now + dayMs)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(subjectAltName, der(0x04, names)))),
  )
  const signature = sign('sha256', unsigned, privateKey)
  const whole = sequence(unsigned, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature))
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
