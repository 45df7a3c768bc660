import { type buildConnector, type Dispatcher, Pool } from 'undici'

/** What undici makes the client of a proxy with. */
interface ProxyClientOptions {
  readonly connect?: buildConnector.connector
}

/** The connections to a proxy. Where there is none, the error says that it is the proxy, and nothing was sent. */
export function proxyClient({ host, href }: URL, { connect }: ProxyClientOptions): Dispatcher {
  if (connect === undefined) throw new TypeError('undici gives the client of a proxy nothing to connect with')
  return new Pool(href, {
    connect: (options, callback) =>
      connect(options, (error, socket) => {
        if (error === null) callback(null, socket)
        else callback(unreachable(host, error), null)
      }),
  })
}

/** Its code begins with `PROXY`, which is known to be before anything is sent. Addresses of a name may fail together, in no words. */
function unreachable(host: string, cause: Error): Error {
  const { code, message } = cause as NodeJS.ErrnoException
  const why = message === '' ? code : message
  return Object.assign(new Error(`the proxy ${host} cannot be reached: ${why}`, { cause }), {
    code: 'PROXY_UNREACHABLE',
  })
}
