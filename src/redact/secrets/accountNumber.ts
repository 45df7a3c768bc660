import { plainName } from '../credentialNames.ts'
import { matches, type SecretKind } from '../secretKind.ts'

const inArn = /\barn:aws[\w-]*:[\w-]*:[\w-]*:(\d{12})(?!\d)/dg
const inAddress = /(?<![\d.])(\d{12})(?=\.(?:dkr|signin)\.)|(?<=amazonaws\.com\/)(\d{12})(?!\d)/dg
const inProse = /account[^\d\n]{0,24}(?<!\d)(\d{12})(?!\d)/dgi

/** Account numbers of AWS: in ARNs and addresses, and where the word account is near. Other numbers stay. */
export const accountNumber: SecretKind = {
  kind: 'AWS account number',
  *find(text, { name }) {
    if (/(?:account|accountid|accountnumber|ownerid)$/.test(plainName(name)) && /^\d{12}$/.test(text)) {
      yield { start: 0, end: text.length }
      return
    }
    if (!/\d{12}/.test(text)) return
    const spans = [...matches(inArn, text, 1), ...matches(inAddress, text), ...matches(inProse, text, 1)]
    let past = 0
    for (const span of spans.toSorted((a, b) => a.start - b.start)) {
      if (span.start < past) continue
      past = span.end
      yield span
    }
  },
  replace: (secret, pseudonyms) => pseudonyms.of(secret),
}
