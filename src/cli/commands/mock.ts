import { vendors } from '../../../generated/vendors.ts'
import { type Command, readNumber } from '../command.ts'

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
  ],
  examples: ['export-contracts mock --port 4010 --scenario throttled'],
  exitCodes: [
    { code: 0, text: 'interrupted' },
    { code: 1, text: 'could not start' },
    { code: 2, text: 'the command line cannot be right' },
  ],
  async run(args, { print, warn, signal }) {
    const port = readNumber(args, 'port', { min: 0, max: 65_535, whole: true }) ?? 4010
    const speed = readNumber(args, 'speed', { min: 0.001, max: 1_000_000 })
    const scenario = args.text('scenario')
    const { describeMock, formatMock } = await import('../../mock/describeMock.ts')
    const { startMock } = await import('../../mock/startMock.ts')
    const mocked = await Promise.all(vendors.map(({ loadMock }) => loadMock()))
    try {
      const server = await startMock({
        vendors: mocked,
        port,
        ...(scenario === undefined ? {} : { scenario }),
        ...(speed === undefined ? {} : { speed }),
      })
      print(formatMock(describeMock(mocked, server.address, scenario ?? 'completes')))
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      await server.close()
      return 0
    } catch (error) {
      warn((error as Error).message)
      return 1
    }
  },
}
