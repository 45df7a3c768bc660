import { MockError } from './MockError.ts'

/** The mock plays a connection that ends before an answer; `fetch` reports those as a TypeError too. */
export class DroppedConnection extends TypeError {
  override readonly name = 'DroppedConnection'
  constructor() {
    super('fetch failed', { cause: new MockError('MOCK_DROPPED', 'the scenario drops this connection') })
  }
}
