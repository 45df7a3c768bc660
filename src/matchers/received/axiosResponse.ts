import { MatchError } from '../MatchError.ts'
import { bodyText } from './bodyText.ts'
import { plainHeaders } from './plainHeaders.ts'
import { type Members, membersOf, type ReceivedShape } from './receivedShape.ts'

export const axiosResponse: ReceivedShape = {
  title: 'a response of axios',
  fits: (value) =>
    typeof value['status'] === 'number' &&
    ['headers', 'config'].every((name) => membersOf(value[name]) !== undefined) &&
    'data' in value,
  async read({ status, headers, data, config, request }) {
    const settings = membersOf(config) ?? {}
    return {
      request: {
        method: String(settings['method'] ?? 'get').toUpperCase(),
        url: sentAddress(membersOf(request)) ?? configuredAddress(settings),
        headers: plainHeaders(settings['headers']),
        body: await bodyText(settings['data'], 'the body of the request'),
      },
      response: { status, headers: plainHeaders(headers), body: await bodyText(data, 'the body of the response') },
    }
  },
}

/** The address that was called, as the adapters http, xhr and fetch tell it (axios 1.21). */
function sentAddress(request: Members | undefined): string | undefined {
  const { responseUrl } = membersOf(request?.['res']) ?? {}
  return [responseUrl, request?.['responseURL'], request?.['url']].find(
    (address): address is string => typeof address === 'string' && address !== '',
  )
}

/** The address of a call that never was on a wire, such as one to a mock adapter. */
function configuredAddress({ baseURL, url, params, paramsSerializer }: Members): string {
  const path = String(url ?? '')
  const isWhole = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(path)
  const base = typeof baseURL === 'string' && !isWhole ? baseURL.replace(/\/+$/, '') : ''
  const address = base === '' ? path : [base, path.replace(/^\/+/, '')].filter((part) => part !== '').join('/')
  const query = queryOf(params, paramsSerializer)
  return query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`
}

function queryOf(params: unknown, serializer: unknown): string {
  if (params === undefined || params === null) return ''
  if (Object.prototype.toString.call(params) === '[object URLSearchParams]') return String(params)
  const pairs = Object.entries(params).filter(([, value]) => value !== undefined && value !== null)
  if (serializer !== undefined || pairs.some(([, value]) => typeof value === 'object')) {
    throw new MatchError(
      'the response of axios does not tell the address that was called, and its params are lists or have a serializer. Pass { request } with the whole url.',
    )
  }
  return new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)])).toString()
}
