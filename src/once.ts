/** Calls a loader the first time only: even a module that is loaded already costs a dynamic import microseconds. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}
