import type { AddressInfo } from 'node:net'
import { createLogger } from '@stoplight/prism-core'
import { createServer } from '@stoplight/prism-http-server'
import { getHttpOperationsFromSpec } from '@stoplight/prism-cli/dist/operations.js'
