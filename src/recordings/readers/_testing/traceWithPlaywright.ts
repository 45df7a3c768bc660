import { request } from 'playwright-core'
import { exportExchanges } from './exportServer.ts'

/** The four exchanges as a trace of Playwright's, written to this file. It needs no browser. */
export async function traceWithPlaywright(address: string, path: string): Promise<void> {
  const context = await request.newContext()
  try {
    await context.tracing.start({ snapshots: true })
    for (const { request: sent } of exportExchanges) {
      const body = 'body' in sent ? { data: sent.body, headers: { 'content-type': sent.mediaType } } : {}
      await (await context.fetch(address + sent.path, { method: sent.method, ...body })).body()
    }
    await context.tracing.stop({ path })
  } finally {
    await context.dispose()
  }
}
