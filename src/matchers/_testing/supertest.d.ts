// The package has no types of its own (supertest 7.3).
declare module 'supertest' {
  interface Call extends Promise<object> {
    set(headers: Readonly<Record<string, string>>): Call
    send(body?: string | object): Call
    query(parameters: Readonly<Record<string, string>>): Call
    buffer(wanted: boolean): Call
    redirects(most: number): Call
    parse(parser: (response: NodeJS.ReadableStream, done: (error: null, body: unknown) => void) => void): Call
  }
  export default function supertest(address: string): Readonly<Record<string, (path: string) => Call>>
}
