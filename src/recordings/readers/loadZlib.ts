/** Loads node:zlib when something is packed: few recordings are, and it takes longer than checking a small one. */
export const loadZlib = (): typeof import('node:zlib') => process.getBuiltinModule('node:zlib')
