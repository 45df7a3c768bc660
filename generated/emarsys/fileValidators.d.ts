// Generated from specs/emarsys. Edit that and run npm run generate.
import type { FileKinds } from '../../src/inspect/fileKind.ts'

export declare const validators: FileKinds['validators']
