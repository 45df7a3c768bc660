/** The mock plays a connection that ends before an answer; `fetch` reports those as a TypeError too. */
export class DroppedConnection extends TypeError {
  override readonly name = 'DroppedConnection'
  constructor() {
    super('fetch failed', { cause: new Error('[export-contracts] mock: the scenario drops this connection') })
  }
}
