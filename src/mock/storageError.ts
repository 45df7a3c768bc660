/** What the storage behind an address answers that it refuses. */
// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
export function storageError(status: number, code: string, message: string): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>\n`
  return new Response(body, { status, headers: { 'Content-Type': 'application/xml' } })
}
