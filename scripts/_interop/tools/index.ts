import type { Tool } from '../tool.ts'
import { expressOpenapiValidator } from './expressOpenapiValidator.ts'
import { heyApi } from './heyApi.ts'
import { kubb } from './kubb.ts'
import { openapiBackend } from './openapiBackend.ts'
import { openapiZodClient } from './openapiZodClient.ts'
import { orval } from './orval.ts'
import { orvalZod } from './orvalZod.ts'
import { postman } from './postman.ts'
import { specmatic } from './specmatic.ts'
import { spectral } from './spectral.ts'
import { swaggerParser } from './swaggerParser.ts'
import { swaggerTypescriptApi } from './swaggerTypescriptApi.ts'

/** Every tool, in the order of the table. */
export const tools: readonly Tool[] = [
  heyApi,
  orval,
  orvalZod,
  kubb,
  openapiZodClient,
  swaggerTypescriptApi,
  postman,
  swaggerParser,
  spectral,
  openapiBackend,
  expressOpenapiValidator,
  specmatic,
]
