/** A value with the time until which it may be used again. */
export interface Expiring<Value> {
  readonly value: Value
  /** Milliseconds since the epoch; 0 for a value that may be used once only. */
  readonly usableUntilMs: number
}

export interface ExpiringValue<Value> {
  /** The kept value while it is usable, else one that is obtained anew. */
  readonly get: () => Promise<Value>
  /** Forgets the kept value; given a value, only if that is the kept one. */
  readonly forget: (value?: Value) => void
}

/** Keeps what `obtain` gives for as long as it is usable. A failure is not kept. */
export function expiringValue<Value>(obtain: () => Promise<Expiring<Value>>, now: () => number): ExpiringValue<Value> {
  let kept: { current?: Expiring<Value> } = {}
  return {
    async get() {
      // What was asked for before `forget` lands in the box that `forget` threw away.
      const box = kept
      if (box.current !== undefined && now() < box.current.usableUntilMs) return box.current.value
      const obtained = await obtain()
      box.current = obtained
      return obtained.value
    },
    forget(value) {
      if (value === undefined || value === kept.current?.value) kept = {}
    },
  }
}
