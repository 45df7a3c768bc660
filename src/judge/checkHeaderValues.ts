import type { HeaderList } from '../contract/exchange.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { type JudgeContext, report } from './judgeContext.ts'

// With these, one header may become two: https://www.rfc-editor.org/rfc/rfc9110#section-5.5. A line feed alone is let pass,
// because Chrome writes several values of one name with line feeds between them.
// indexOf, because includes takes several times as long in V8.
const isSplit = (value: string) => value.indexOf('\r') !== -1 || value.indexOf('\0') !== -1

/** Judges what no contract says: that the values of headers are values of headers. */
export function checkHeaderValues(context: JudgeContext, side: 'request' | 'response', headers: HeaderList): void {
  for (const header of headers) {
    if (!isSplit(header[1])) continue
    const name = header[0]
    const expected = `the value of the ${side} header ${name.toLowerCase()} holds a carriage return or a null`
    if (side === 'response') report(context, 'response-header', { pointer: toPointer([name.toLowerCase()]), expected })
    else report(context, 'request-parameter', { pointer: toPointer(['header', name]), expected })
  }
}
