import type { DescriptionFacts } from '../contract.ts'

/** The first server's address with its variables filled in: by an option of the same name, else by the default. */
export function serverAddress(description: DescriptionFacts, options: Readonly<Record<string, unknown>>): string {
  const server = description.servers[0]
  if (server === undefined)
    throw new Error(`[export-contracts] ${description.vendor}: the contract has no server. Pass baseUrl.`)
  return server.url.replace(/\{([^}]+)\}/g, (_, name: string) =>
    String(options[name] ?? server.variables[name]?.default),
  )
}
