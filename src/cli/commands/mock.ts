import { vendors } from '../../../generated/vendors.ts'
import { MockError } from '../../mock/MockError.ts'
import { type Command, readNumber, usageExit } from '../command.ts'

export const mock: Command = {
  name: 'mock',
  summary: 'Serve every vendor from one process on 127.0.0.1, with export jobs that change their state.',
  operands: '',
  options: [
    { name: 'port', short: 'p', value: 'PORT', text: 'Port to listen on; 0 takes any free one (default 4010)' },
    {
      name: 'scenario',
      short: 's',
      value: 'NAME',
      text: 'Scenario of jobs whose start names none (default completes)',
    },
    {
      name: 'speed',
      value: 'FACTOR',
      text: "Let states last: 1 is the vendor's pace (default: each poll is the next step)",
    },
    { name: 'log', value: 'FILE', text: 'Append a line for each request, with what was wrong; - for standard error' },
    { name: 'cors', value: 'ORIGIN', repeatable: true, text: 'Let web pages of this origin call; * for all' },
    { name: 'host', value: 'ADDRESS', text: 'Address to listen on; others may reach it (default 127.0.0.1)' },
  ],
  notes: [
    'At /health it says that it is up. Requests are answered that name this machine as their Host; with --host at an address',
    'that others reach, every Host is, and addresses of files begin with the Host that the caller used.',
  ],
  examples: [
    'export-contracts mock --port 4010 --scenario throttled',
    'export-contracts mock --log - --cors http://localhost:5173',
  ],
  exitCodes: [
    { code: 0, text: 'interrupted' },
    { code: 1, text: 'could not start' },
    { code: 2, text: 'the command line cannot be right' },
  ],
  async run(args, { print, warn, signal }) {
    const port = readNumber(args, 'port', { min: 0, max: 65_535, whole: true }) ?? 4010
    const speed = readNumber(args, 'speed', { min: 0.001, max: 1_000_000 })
    const scenario = args.text('scenario')
    const host = args.text('host')
    const { describeMock, formatMock } = await import('../../mock/describeMock.ts')
    const { isLoopbackName } = await import('../../mock/loopback.ts')
    const { startMock } = await import('../../mock/startMock.ts')
    const { openMockLog } = await import('../openMockLog.ts')
    const mocked = await Promise.all(vendors.map(({ loadMock }) => loadMock()))
    const path = args.text('log')
    const log = path === undefined ? undefined : openMockLog(path, warn)
    try {
      const server = await startMock({
        vendors: mocked,
        port,
        cors: args.texts('cors'),
        ...(scenario === undefined ? {} : { scenario }),
        ...(speed === undefined ? {} : { speed }),
        ...(host === undefined ? {} : { host }),
        ...(log === undefined ? {} : { log: log.write }),
      })
      if (host !== undefined && !isLoopbackName(host)) warn(openToOthers(host))
      print(formatMock(describeMock(mocked, server.address, scenario ?? 'completes')))
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      await server.close()
      return 0
    } catch (error) {
      warn((error as Error).message)
      return error instanceof MockError && error.code === 'MOCK_OPTIONS' ? usageExit : 1
    } finally {
      log?.close()
    }
  },
}

const openToOthers = (host: string) =>
  `[export-contracts] mock: listens on ${host}: whoever reaches this address can call the mock and fetch what was imported into it.`
