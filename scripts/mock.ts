import { parseArgs } from 'node:util'
import { type PrismServer, startPrism } from '../src/mock/startPrism.ts'
import { loadGenerated } from './_lib/generated.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { readRegistry } from './_lib/registry.ts'

/** Serves every contract with Prism on 127.0.0.1, one port for each vendor, counted up from `--port`. */
await runScript(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4010' } } })
  const firstPort = Number(values.port)
  if (!Number.isInteger(firstPort) || firstPort < 1 || firstPort > 65000) {
    throw new ProblemsError([
      { file: '--port', line: 0, message: `must be a number from 1 to 65000; got ${values.port}` },
    ])
  }
  const vendors = await Promise.all(readRegistry().map(loadGenerated))
  const servers: (PrismServer & { readonly name: string })[] = []
  const stop = () => Promise.all(servers.map(({ close }) => close()))
  for (const [index, { name, document }] of vendors.entries()) {
    const port = firstPort + index
    try {
      servers.push({ name, ...(await startPrism({ document, port })) })
    } catch {
      await stop()
      const message = `cannot listen on 127.0.0.1:${port}; another program may do so. Choose other ports with --port.`
      throw new ProblemsError([{ file: name, line: 0, message }])
    }
  }
  for (const { name, address } of servers) console.log(`${name.padEnd(10)} ${address}`)
  console.log('Choose a response with the header "Prefer: example=<name>". Stop with Ctrl-C.')
  const end = () => stop().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
})
