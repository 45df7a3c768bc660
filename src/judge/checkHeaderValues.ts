import type { HeaderList } from '../contract/exchange.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import type { CheckContext } from './checkContext.ts'

// With these, one header may become two: https://www.rfc-editor.org/rfc/rfc9110#section-5.5. A line feed alone is let pass,
// because Chrome writes several values of one name with line feeds between them.
const split = /[\r\0]/

/** Judges what no contract says: that the values of headers are values of headers. */
export function checkHeaderValues(context: CheckContext, side: 'request' | 'response', headers: HeaderList): void {
  for (const [name, value] of headers) {
    if (!split.test(value)) continue
    const message = `the value of the ${side} header ${name.toLowerCase()} holds a carriage return or a null`
    if (side === 'response') context.report('response-header', { pointer: toPointer([name.toLowerCase()]), message })
    else context.report('request-parameter', { pointer: toPointer(['header', name]), message })
  }
}
