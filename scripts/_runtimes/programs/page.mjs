import { client, mock } from './checks.mjs'

globalThis.runChecks = async (address) => {
  await client(address)
  await mock()
}
