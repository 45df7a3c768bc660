import { bareMediaType, type Exchange, headerValue } from '../../../contract/exchange.ts'
import { exportExchanges } from './exportServer.ts'

/** What every recorder keeps of the export server's exchanges; headers differ. */
export const outlines = (exchanges: readonly Exchange[]) =>
  exchanges.map(({ request, response }) => ({
    method: request.method,
    path: new URL(request.url).pathname + new URL(request.url).search,
    requestBody: request.body,
    status: response?.status,
    mediaType: bareMediaType(headerValue(response?.headers ?? [], 'content-type') ?? ''),
    body: response?.body,
  }))

/** The same of what is exchanged with that server. */
export const recordedOutlines = exportExchanges.map(({ request, response }) => ({
  method: request.method,
  path: request.path,
  requestBody: 'body' in request ? request.body : undefined,
  status: response.status,
  mediaType: bareMediaType(response.mediaType),
  body: response.body,
}))
