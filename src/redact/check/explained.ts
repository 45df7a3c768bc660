import type { HarmlessRule } from '../../contract/harmless.ts'
import {
  addressHeaders,
  generalNames,
  harmlessHeaders,
  hostHeaders,
  isHarmlessHeader,
  mediaTypeHeaders,
} from '../harmlessHeaders.ts'
import { isMarked } from '../marks.ts'
import { isPlausibleTime } from '../plausibleTime.ts'
import { hasFewNumbers } from '../redactValue.ts'
import { exampleText } from '../textPattern.ts'
import type { KnownContract } from '../vocabulary.ts'
import type { Leaf } from './jsonLeaves.ts'

// Words that recordings and HTTP are made of.
const ordinary = `
  log version creator name entries startedDateTime time request response method url httpVersion cookies headers value
  queryString postData mimeType text params status statusText content size encoding redirectURL headersSize bodySize cache
  timings send wait receive blocked dns connect ssl comment log har interactions http uri body string code message scope path
  reqheaders rawHeaders responseIsBinary export contracts base64 hex recorded documented asserted observed synthetic initiator type
  GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH HTTP http https ws wss ftp ftps sftp file s3 mailto www com org net example localhost api
  application json xml zip gzip pdf octet stream form urlencoded x www problem javascript ndjson soap amz graphql multipart data
  plain html css csv event image png jpeg gif svg webp avif icon font woff woff2 unknown charset utf utf8 us ascii iso header
  present absent q Bearer Basic Digest DPoP Negotiate NTLM OAuth Token ApiKey UsernameToken AWS4 HMAC SHA256 AWS
  json csv tsv txt gz htm html js jpg ico document stylesheet media script texttrack xhr fetch eventsource websocket manifest
  other preflight ping parser preload SignedExchange VeryHigh High Medium Low VeryLow memory disk prefetch true false null
  ws wss file data blob chrome extension
  amazonaws s3 accelerate dualstack X Amz Algorithm Date Expires SignedHeaders host date disposition filename boundary
`

const wholes = [
  /^No whole response arrived: [A-Z][A-Za-z]{2,30}\.$/,
  /^The response came after redirects, which are not recorded\.$/,
  /^The body was left out after \d+ bytes, because it is too large or broke off\.$/,
]

/** What says of a value, wherever it stands, that it tells nothing about anybody. */
export type Explain = (leaf: Pick<Leaf, 'kind' | 'text' | 'name'>) => boolean

/**
 * The words that the contracts, HAR and HTTP are made of. Redaction goes by the place of a value; this goes by its words
 * alone, so that a mistake about places shows here.
 */
export function createExplain(contracts: readonly KnownContract[], keepText: boolean): Explain {
  const words = new Set<string>()
  const texts = new Set<string>()
  const numbers = new Set<string>()
  const names = new Set<string>()
  /** Words that patterns fix. What they leave free may follow at once. */
  const literals = new Set<string>()
  const rules = new Map<string, HarmlessRule[]>()
  const addWords = (text: string) => {
    for (const word of wordsOf(text)) words.add(word.toLowerCase())
  }
  const addRule = (name: string, rule: HarmlessRule) => {
    const key = name.toLowerCase()
    rules.set(key, [...(rules.get(key) ?? []), rule])
    names.add(name)
    addWords(name)
    // Redaction gives such numbers where others would be on the other side of the bound.
    const bounds = [rule.range?.[0], rule.maximum].flatMap((bound) => (bound === undefined ? [] : [bound]))
    for (const bound of bounds) for (const near of [-1, 0, 1]) numbers.add(String(bound + near))
    for (const word of literalsOf(rule.pattern ?? '')) literals.add(word.toLowerCase())
    const example = rule.pattern === undefined ? undefined : exampleText(rule)
    if (example !== undefined) texts.add(example)
    for (const value of rule.values ?? []) {
      if (typeof value === 'number') numbers.add(String(value))
      else if (/\s/.test(value)) texts.add(value)
      else addWords(value)
      if (typeof value === 'string' && /^\d+$/.test(value)) numbers.add(value)
      if (typeof value === 'string') texts.add(value)
    }
  }
  addWords(ordinary)
  for (const name of [
    ...harmlessHeaders.keys(),
    ...generalNames,
    ...addressHeaders,
    ...hostHeaders,
    ...mediaTypeHeaders,
  ])
    addWords(name)
  for (const { description, harmless } of contracts) {
    addWords(description.vendor)
    for (const [operationId, { path, parameters, responses, requestBody }] of Object.entries(description.operations)) {
      addWords(operationId)
      addWords(path)
      for (const { name } of parameters) names.add(name)
      for (const mediaType of [
        ...(requestBody?.mediaTypes ?? []),
        ...Object.values(responses).flatMap((one) => one.mediaTypes),
      ])
        addWords(mediaType)
    }
    for (const { url, variables } of description.servers) {
      addWords(url)
      for (const variable of Object.values(variables))
        for (const value of [variable.default, ...(variable.enum ?? [])]) addWords(value)
    }
    for (const [key, members] of Object.entries(harmless.members)) {
      const parameter = key.split(' ').at(-1) ?? ''
      for (const [pointer, rule] of Object.entries(members)) {
        const name = pointer.split('/').findLast((token) => token !== '*' && token !== '')
        addRule(name ?? parameter, rule)
      }
    }
    for (const word of [...harmless.hosts, ...harmless.pathWords]) addWords(word)
    for (const column of harmless.columns) {
      texts.add(column)
      names.add(column)
    }
    for (const prefix of harmless.idPrefixes) words.add(prefix.replace('-', ''))
  }

  const isWord = (word: string) =>
    isMarked(word) ||
    word.length === 1 ||
    words.has(word.toLowerCase()) ||
    (/^\d+$/.test(word) && numbers.has(word)) ||
    [...literals].some((literal) => word.toLowerCase().startsWith(literal) && isMarked(word.slice(literal.length)))

  function isName(name: string): boolean {
    return names.has(name) || wordsOf(name).every(isWord) || isReadable(name)
  }

  /** The names of a form's parts are names, as those of members are. */
  function withoutPartNames(text: string): string {
    if (!text.includes('form-data')) return text
    return text.replace(/(?<=form-data; name=")[^"\r\n]{1,200}(?=")/g, (partName) => (isName(partName) ? '' : partName))
  }

  function isText(text: string, name: string): boolean {
    if (isMarked(text) || texts.has(text) || wholes.some((whole) => whole.test(text))) return true
    if (isHarmlessHeader(name.toLowerCase(), text)) return true
    if (rules.get(name.toLowerCase())?.some((rule) => fits(text, rule))) return true
    if (isTimeName(name) && isTime.test(text)) return true
    // A parameter that a contract knows is looked at by its name.
    const plain = withoutHarmlessParts(withoutPartNames(text), name).replace(
      pair,
      (whole, parameter: string, value: string) =>
        rules.get(parameter.toLowerCase())?.some((rule) => fits(value, rule))
          ? ''
          : isReadable(parameter)
            ? value
            : whole,
    )
    return wordsOf(plain).every(isWord) || (keepText && /\s/.test(text) && readableText(text))
  }

  function isNumber(source: string, name: string): boolean {
    const digits = source.replace(/^-/, '').replace(/[eE].*$/, '')
    if (/^\d$/.test(digits) || isMarked(digits) || numbers.has(source)) return true
    if (/^\d\.[089]*$/.test(digits) || numbers.has(source.replace(/\.[089]+$/, ''))) return true
    if (sizes.has(name) && Math.abs(Number(source)) < 1e9) return true
    return rules.get(name.toLowerCase())?.some((rule) => fits(Number(source), rule)) ?? false
  }

  return ({ kind, text, name }) => {
    if (kind === 'number') return isNumber(text, name)
    return kind === 'name' ? isName(text) : isText(text, name)
  }
}

const pair = /(?<=[?&])([^=&#?]+)=([^=&#?]*)/g

/** Numbers of a HAR. */
const sizes = new Set(
  'time size bodySize headersSize status code blocked dns connect ssl send wait receive version'.split(' '),
)

const isTime = /^[12]\d{3}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const isTimeName = (name: string) => /^(?:startedDateTime|_recordedAt)$/.test(name)

function fits(value: string | number, rule: HarmlessRule): boolean {
  if (rule.sensitive === true) return false
  if (typeof value === 'number') {
    if (hasFewNumbers(rule) && value >= rule.range[0] && value <= rule.range[1]) return true
    return rule.time === true && isPlausibleTime(value)
  }
  if (rule.time === true && isTime.test(value)) return true
  if (/^\d{1,5}$/.test(value) && rule.range !== undefined) return fits(Number(value), rule)
  return rule.few === true && value.length <= (rule.maxLength ?? 0)
}

/** The words of a pattern outside of its classes and escapes. */
const literalsOf = (pattern: string): string[] =>
  pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\{[\d,]+\}/g, ' ').match(/[A-Za-z]{2,}/g) ?? []

const wordsOf = (text: string): string[] => text.match(/[0-9A-Za-z\u0080-\uffff]+/g) ?? []

// From the year 8000 on, as redaction writes a time where no contract says that one stands.
const inventedTime =
  /(?<![\w-])[89][089]{3}-[089]{2}-[089]{2}(?:[T ][089]{2}:[089]{2}(?::[089]{2}(?:\.[089]{1,9})?)?(?:Z|[+-][089]{2}:?[089]{2})?)?(?![\w-])/g

// Of a whole address, or of what the header `Host` holds; elsewhere a number after a colon is no port.
const portOfAddress = /^((?:[a-z][a-z0-9+.-]*:)?\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])):(\d{1,5})(?=[/?#]|$)/i
const portOfHost = /^([a-z0-9.-]+|\[[0-9a-f:.]+\]):(\d{1,5})$/i

const regionLabel =
  /(?<=\.(?:s3-)?|\bs3-)(?:[a-z]{2,3}|eusc)(?:-gov|-iso[a-z]?|-de)?-(?:central|(?:north|south)(?:east|west)?|east|west)-\d(?=\.)/g

/** Ports, regions, and the parameters of signed addresses that say when and how. */
function withoutHarmlessParts(text: string, name: string): string {
  const port = hostHeaders.has(name.toLowerCase()) ? portOfHost : portOfAddress
  return decoded(text)
    .replace(/\(binary body of \d{1,15} bytes, left out by redaction\)/g, '')
    .replace(port, (whole, host: string, digits: string) => (Number(digits) < 2 ** 16 ? host : whole))
    .replace(/^(?:https?:\/\/)?(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])/i, '')
    .replace(/(?<=^|\/\/)[a-z]{1,9}\.(?=example\.(?:com|net|org)(?:[:/?#]|$))/, '')
    .replace(regionLabel, '')
    .replace(inventedTime, '')
    .replace(/(?<=[?&]X-Amz-Date=)\d{8}T\d{6}Z|(?<=[?&]X-Amz-Expires=)\d{1,5}(?!\d)/gi, '')
    .replace(/(?<=[?&]Expires=)\d{10}(?!\d)/g, '')
    .replace(/(?<=^|[ ,;])charset="?(?:iso-8859-1|windows-125\d|utf-16|utf-8)"?(?![\w-])/gi, '')
    .replace(/(?<=;)q=[01](?:\.\d{1,3})?/g, '')
    .replace(/(?<=json-)\d\.\d/g, '')
}

/** A text without its percent signs, as far as they encode something. */
export function decoded(text: string): string {
  let current = text
  for (let times = 0; times < 3 && current.includes('%'); times++) {
    try {
      current = decodeURIComponent(current)
    } catch {
      break
    }
  }
  return current
}

/** Whether a name is made of words that somebody could read aloud. */
function isReadable(name: string): boolean {
  if (name.length > 48 || !/^[$@]?[A-Za-z_.:-][\w .:[\]$-]*$/.test(name) || (name.match(/\d/g)?.length ?? 0) > 2)
    return false
  const parts = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  const isSpeakable = (part: string) => part.length <= 4 || (/[aeiouy]/i.test(part) && !/[^aeiouy]{6}/i.test(part))
  return (
    parts.every((part) => part.length <= (/[a-z]/.test(part) ? 20 : 12) && isSpeakable(part)) &&
    (parts.length <= 3 || parts.join('').length >= parts.length * 3)
  )
}

const readableText = (text: string) =>
  wordsOf(text).every((word) => isMarked(word) || /^(?:\d|\p{L}{1,24})$/u.test(word))
