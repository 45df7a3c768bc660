/** What the header `Prefer` asks of the mock; undefined when it asks for nothing that a mock gives. */
// https://www.rfc-editor.org/rfc/rfc7240, with Prism's names: https://docs.stoplight.io/docs/prism/83dbbd75532cf-http-mocking
export function readPrefer(header: string | undefined): { status?: number; example?: string } | undefined {
  const status = /(?:^|[,;\s])code="?(\d{3})"?(?=$|[,;\s])/.exec(header ?? '')?.[1]
  const example = /(?:^|[,;\s])example="?([^",;\s]+)"?/.exec(header ?? '')?.[1]
  if (status === undefined && example === undefined) return undefined
  return { ...(status === undefined ? {} : { status: Number(status) }), ...(example === undefined ? {} : { example }) }
}
