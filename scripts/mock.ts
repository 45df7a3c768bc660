import { parseArgs } from 'node:util'
import { vendors } from '../generated/vendors.ts'
import { describeMock, formatMock } from '../src/mock/describeMock.ts'
import { reserved } from '../src/mock/scenario.ts'
import { startMock } from '../src/mock/startMock.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'

/** Serves every vendor's mock on 127.0.0.1, in one process and on one port. */
await runScript(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      scenario: { type: 'string', default: reserved.usual },
      speed: { type: 'string' },
    },
  })
  const port = readNumber('--port', values.port, (value) => Number.isInteger(value) && value >= 0 && value <= 65_535)
  const speed = values.speed === undefined ? undefined : readNumber('--speed', values.speed, (value) => value > 0)
  const mocks = await Promise.all(vendors.map(({ loadMock }) => loadMock()))
  const { scenario } = values
  const options = { vendors: mocks, port, scenario, ...(speed === undefined ? {} : { speed }) }
  const server = await startMock(options).catch((error: Error) => console.error(error.message))
  if (server === undefined) {
    process.exitCode = 1
    return
  }
  console.log(formatMock(describeMock(mocks, server.address, scenario)))
  console.log('Stop with Ctrl-C.')
  const end = () => server.close().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
})

function readNumber(name: string, text: string, isRight: (value: number) => boolean): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isFinite(value) && isRight(value)) return value
  const wanted = name === '--port' ? 'a whole number from 0 to 65535' : 'a number above 0'
  throw new ProblemsError([{ file: name, line: 0, message: `must be ${wanted}; got ${text}` }])
}
