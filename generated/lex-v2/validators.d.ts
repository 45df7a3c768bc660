// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { Validators } from '../../src/contract/contract.ts'

export declare const validators: Validators
