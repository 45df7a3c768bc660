// Generated from scripts/_generate/planSchema.ts. Edit that and run npm run generate.
import type { SchemaValidator } from '../src/contract/contract.ts'

export declare const validatePlan: SchemaValidator
