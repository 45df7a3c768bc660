import type { RecordedExchange } from '../../../src/recorder/recordedExchange.ts'
import { startCapturingProxy } from './startCapturingProxy.ts'

/** Makes a call to a mock that gets these headers beside the client's own, and notes down what went over the wire. */
export async function captureCall<Result>(
  target: string,
  headers: Readonly<Record<string, string>>,
  call: (address: string) => Promise<Result>,
): Promise<{ readonly outcome: PromiseSettledResult<Result>; readonly exchanges: readonly RecordedExchange[] }> {
  const proxy = await startCapturingProxy(target, headers)
  const [outcome] = await Promise.allSettled([call(proxy.address)])
  await proxy.close()
  return { outcome, exchanges: proxy.exchanges }
}
