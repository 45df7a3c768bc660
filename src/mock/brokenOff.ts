/** The first half of a body, after which the connection ends. */
export function brokenOff(body: Uint8Array): ReadableStream<Uint8Array> {
  const parts = [body.slice(0, Math.floor(body.length / 2))]
  return new ReadableStream({
    pull(controller) {
      const part = parts.shift()
      if (part === undefined || part.length === 0) controller.error(new TypeError('terminated'))
      else controller.enqueue(part)
    },
  })
}
