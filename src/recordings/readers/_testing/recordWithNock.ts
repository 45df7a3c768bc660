import nock from 'nock'
import { exportExchanges } from './exportServer.ts'

/** The four exchanges as nock's recorder gives them. */
export async function recordWithNock(address: string): Promise<unknown[]> {
  nock.recorder.rec({ output_objects: true, dont_print: true, enable_reqheaders_recording: true })
  try {
    for (const { request } of exportExchanges) {
      const init = 'body' in request ? { body: request.body, headers: { 'content-type': request.mediaType } } : {}
      await (await fetch(address + request.path, { method: request.method, ...init })).text()
    }
    return nock.recorder.play() as unknown[]
  } finally {
    nock.restore()
    nock.recorder.clear()
  }
}
