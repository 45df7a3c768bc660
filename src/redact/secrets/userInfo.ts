import { matches, type SecretKind } from '../secretKind.ts'

/** User name and password in an address, before the host. */
export const userInfo: SecretKind = {
  kind: 'user name or password in an address',
  find: (text) => matches(/:\\*\/\\*\/([^\s/?#"<>\\]+)@/dg, text, 1),
  replace: (secret, pseudonyms) => secret.split(':').map(pseudonyms.of).join(':'),
}
