import { Buffer } from '../../../../scripts/_docs/nodeInBrowser/pageBuffer.ts'

// Before anything else is loaded: the readers of recordings make some when they are.
Object.assign(globalThis, { Buffer })
