import { parseArgs } from 'node:util'
import { startPrism } from '../src/mock/startPrism.ts'
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
  const servers = await Promise.all(
    vendors.map(async ({ name, document }, index) => {
      const port = firstPort + index
      try {
        return { name, ...(await startPrism({ document, port })) }
      } catch (error) {
        const message = `cannot listen on 127.0.0.1:${port} (${(error as Error).message}). Choose another with --port.`
        throw new ProblemsError([{ file: name, line: 0, message }])
      }
    }),
  )
  for (const { name, address } of servers) console.log(`${name.padEnd(10)} ${address}`)
  console.log('Choose a response with the header "Prefer: example=<name>". Stop with Ctrl-C.')
  const stop = async () => {
    await Promise.all(servers.map(({ close }) => close()))
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
})
