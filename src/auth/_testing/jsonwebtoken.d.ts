/** The part of `jsonwebtoken` that tests use; the package brings no types. */
declare module 'jsonwebtoken' {
  interface Verified {
    readonly header: Readonly<Record<string, unknown>>
    readonly payload: Readonly<Record<string, unknown>>
  }
  const jsonwebtoken: {
    readonly verify: (
      token: string,
      secret: string,
      options: { readonly algorithms: readonly string[]; readonly clockTimestamp: number; readonly complete: true },
    ) => Verified
    readonly sign: (payload: object, secret: string, options?: { readonly noTimestamp?: boolean }) => string
  }
  export default jsonwebtoken
}
