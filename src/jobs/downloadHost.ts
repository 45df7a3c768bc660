import { isSafeUrl } from '../client/isSafeUrl.ts'
import { OptionsError } from '../contract/ContractError.ts'

/**
 * Refuses a host for downloads that is none.
 * @throws {OptionsError} for anything but the beginning of an address: https, or http on this machine
 */
export function checkDownloadHost(downloadHost: string | undefined): void {
  if (downloadHost === undefined) return
  const url = URL.canParse(downloadHost) ? new URL(downloadHost) : undefined
  if (url !== undefined && isSafeUrl(url) && url.href === `${url.origin}/`) return
  throw new OptionsError(
    'downloadHost must be like https://files.example:8443, or http:// and the name of this machine.',
  )
}

/** The same file at another host. Its path is kept as it is, so that none that begins with two slashes leads elsewhere. */
export function atDownloadHost(address: URL, downloadHost: string | undefined): URL {
  if (downloadHost === undefined) return address
  const moved = new URL(downloadHost)
  moved.pathname = address.pathname
  moved.search = address.search
  return moved
}
