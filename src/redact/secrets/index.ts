import type { SecretKind } from '../secretKind.ts'
import { accessKeyId } from './accessKeyId.ts'
import { accountNumber } from './accountNumber.ts'
import { address } from './address.ts'
import { assignment } from './assignment.ts'
import { bucket } from './bucket.ts'
import { cookie } from './cookie.ts'
import { credential } from './credential.ts'
import { jwt } from './jwt.ts'
import { mailAddress } from './mailAddress.ts'
import { userInfo } from './userInfo.ts'
import { usernameToken } from './usernameToken.ts'

/** Every kind of secret; those that know most of a value come first. */
export const secretKinds: readonly SecretKind[] = [
  credential,
  cookie,
  usernameToken,
  jwt,
  accessKeyId,
  accountNumber,
  userInfo,
  address,
  bucket,
  mailAddress,
  assignment,
]
