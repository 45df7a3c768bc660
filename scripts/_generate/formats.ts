// ajv-formats is CommonJS, and the named exports of such a module are there for bundlers alone.
import ajvFormats from 'ajv-formats/dist/formats.js'

// Each of these is an address for ajv-formats 3.0.1 as well, whose own look at one takes ten times as long.
const plainAddress = /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:\/[\w.~-]*)*$/

/** The formats of schemas, as ajv-formats knows them. */
export const formats: typeof ajvFormats.fullFormats = {
  ...ajvFormats.fullFormats,
  uri: (text) => plainAddress.test(text) || (ajvFormats.fullFormats.uri as (text: string) => boolean)(text),
}
