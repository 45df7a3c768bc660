import { inspect } from 'node:util'

/** All that a log may show of a value. */
export function shown(value: unknown): string {
  const ofError = value instanceof Error ? [value.message, value.stack, value.cause] : []
  return [String(value), inspect(value, { depth: 10, showHidden: false }), JSON.stringify(value), ...ofError].join('\n')
}

/** What an action throws. */
export async function thrownBy(action: () => unknown): Promise<unknown> {
  try {
    await action()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
