import { decodeSegment, escapePattern } from './addressText.ts'
import type { AddressFacts, ServerFacts } from './contract.ts'

/** Tells of an address at which no operation is called how near it comes. */
export interface NearMiss {
  /** Whether an address has a host that the description itself names, whatever its scheme and path. */
  readonly isOwnHost: (url: URL) => boolean
  /**
   * The operation whose path comes at the end of another one, or differs in one segment: misspelt, left out or one too many.
   */
  readonly nearestPath: (url: URL) => { readonly operationId: string; readonly path: string } | undefined
}

interface Template {
  readonly operationId: string
  /** With the base path of the server. */
  readonly path: string
  readonly segments: readonly TemplateSegment[]
  /** Those of the operation's own path. */
  readonly own: readonly TemplateSegment[]
}

interface TemplateSegment {
  /** What may stand there; undefined where anything may. */
  readonly texts: readonly string[] | undefined
  /** Whether it names the operation, rather than all of the server. */
  readonly isName: boolean
}

export function createNearMiss({ servers, operations }: AddressFacts): NearMiss {
  const hosts = servers.map(hostPattern)
  const templates = servers.flatMap((server) =>
    Object.entries(operations).map(([operationId, { path }]): Template => {
      const segmentsOf = (text: string, isName: boolean) =>
        text.split('/').map((segment) => toSegment(segment, server, isName))
      const own = segmentsOf(path, true).slice(1)
      const basePath = basePathOf(server)
      return { operationId, path: basePath + path, segments: [...segmentsOf(basePath, false), ...own], own }
    }),
  )
  return {
    isOwnHost: ({ protocol, hostname }) => /^https?:$/.test(protocol) && hosts.some((host) => host.test(hostname)),
    nearestPath: ({ pathname }) => {
      const given = pathname
        .replaceAll(/%2f/gi, '/')
        .replace(/(?<=.)\/$/, '')
        .split('/')
        .map(decodeSegment)
      return (
        templates.find(({ own }) => areAll(own, given.slice(-own.length))) ??
        templates.find(({ segments }) => differsInOne(segments, given))
      )
    },
  }
}

const templateOf = ({ url }: ServerFacts) => /^[a-z]+:\/\/(?<host>[^/]*)(?<basePath>.*?)\/?$/.exec(url)?.groups
const basePathOf = (server: ServerFacts) => templateOf(server)?.['basePath'] ?? ''

/**
 * A host that is one variable may be anything; the vendor's own are those of the domain of the one that the description
 * names.
 */
function hostPattern(server: ServerFacts): RegExp {
  const host = templateOf(server)?.['host'] ?? ''
  const [, name] = /^\{([^}]+)\}$/.exec(host) ?? []
  const variable = name === undefined ? undefined : server.variables[name]
  if (variable?.enum !== undefined) return new RegExp(`^(?:${variable.enum.map(escapePattern).join('|')})$`, 'i')
  const template = variable?.default.replace(/^[^.]+(?=\..+\.)/, '{any}') ?? host
  const pattern = template
    .split(/\{[^}]+\}/)
    .map(escapePattern)
    .join('[^.]+')
  return new RegExp(`^${pattern}$`, 'i')
}

function toSegment(segment: string, { variables }: ServerFacts, isName: boolean): TemplateSegment {
  const [, name] = /^\{([^}]+)\}$/.exec(segment) ?? []
  if (name === undefined) return { texts: [segment], isName }
  return { texts: variables[name]?.enum, isName: false }
}

function differsInOne(wanted: readonly TemplateSegment[], given: readonly string[]): boolean {
  if (wanted.length === given.length) {
    const [at = -1, ...others] = wanted.flatMap((segment, index) => (fits(segment, given[index]) ? [] : [index]))
    return others.length === 0 && (wanted[at]?.texts?.some((text) => isMisspelt(text, given[at] ?? '')) ?? false)
  }
  // Each without its segment at 1, 2, ...; the first is empty, before the slash at the start.
  const shortened = <Item>(list: readonly Item[]) => list.slice(1).map((_, at) => list.toSpliced(at + 1, 1))
  if (wanted.length === given.length + 1) return shortened(wanted).some((segments) => areAll(segments, given))
  return wanted.length === given.length - 1 && shortened(given).some((texts) => areAll(wanted, texts))
}

const areAll = (wanted: readonly TemplateSegment[], given: readonly string[]) =>
  wanted.some(({ isName }) => isName) && wanted.every((segment, at) => fits(segment, given[at]))

const fits = ({ texts }: TemplateSegment, value = '') => (texts === undefined ? value !== '' : texts.includes(value))

/** Whether one letter is wrong, missing or too many, two stand the wrong way round, or only the case differs. */
function isMisspelt(wanted: string, given: string): boolean {
  const [one, other] = [wanted.toLowerCase(), given.toLowerCase()]
  if (one === other) return true
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const rests = (ofOne: number, ofOther: number) => one.slice(start + ofOne) === other.slice(start + ofOther)
  const areSwapped = one[start] === other[start + 1] && one[start + 1] === other[start] && rests(2, 2)
  return rests(1, 1) || rests(1, 0) || rests(0, 1) || areSwapped
}
