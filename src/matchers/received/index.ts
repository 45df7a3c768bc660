import { axiosResponse } from './axiosResponse.ts'
import { clientResult } from './clientResult.ts'
import { fetchResponse } from './fetchResponse.ts'
import { plainExchange } from './plainExchange.ts'
import type { ReceivedShape } from './receivedShape.ts'
import { superagentResponse } from './superagentResponse.ts'

/** Every shape that can be judged; the first that fits counts. */
export const receivedShapes: readonly ReceivedShape[] = [
  clientResult,
  fetchResponse,
  axiosResponse,
  superagentResponse,
  plainExchange,
]
