// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { Validators } from '../../src/contract/contract.ts'

export declare const validators: Validators
