/**
 * Lets go of a body that nobody reads, which would keep its connection. Nobody waits for that: it may have broken off, and
 * cancelling one of two copies does not end before the other is cancelled.
 */
// https://streams.spec.whatwg.org/#abstract-opdef-readablestreamdefaulttee: cancel1Algorithm
export function discard(body: ReadableStream<Uint8Array> | null): void {
  body?.cancel().catch(() => undefined)
}
