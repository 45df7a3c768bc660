import type { DescriptionFacts } from '../contract/contract.ts'
import { matchOperation } from '../contract/matchOperation.ts'

/** Whether an address is on a server of a description or on this machine, whatever its path. */
export function isServerAddress(description: DescriptionFacts, { origin }: URL): boolean {
  const top = { method: 'GET', path: '/', repeatable: true, parameters: [], responses: {} }
  return description.servers.some((server) => {
    const filled = server.url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => server.variables[name]?.default ?? 'x')
    const { pathname } = new URL(filled)
    const url = `${origin}${pathname.replace(/\/$/, '')}/`
    return !(
      'reason' in matchOperation({ ...description, servers: [server], operations: { top } }, { method: 'GET', url })
    )
  })
}
