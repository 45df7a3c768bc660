import { ambiguousPath } from './ambiguousPath.ts'
import { componentName } from './componentName.ts'
import { confidence } from './confidence.ts'
import { deviation } from './deviation.ts'
import { examples } from './examples.ts'
import { figure } from './figure.ts'
import { inferred } from './inferred.ts'
import { keywords } from './keywords.ts'
import { nextPage } from './nextPage.ts'
import { operationId } from './operationId.ts'
import { pattern } from './pattern.ts'
import { sensitive } from './sensitive.ts'
import { serverVariable } from './serverVariable.ts'
import { source } from './source.ts'
import { trailingSlash } from './trailingSlash.ts'

/** The house rules, as a plugin of the Redocly CLI. `specs/README.md` says what each asks for. */
export default function housePlugin() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'ambiguous-path': ambiguousPath,
        'component-name': componentName,
        confidence,
        deviation,
        examples,
        inferred,
        keywords,
        'next-page': nextPage,
        'operation-id': operationId,
        pattern,
        sensitive,
        'server-variable': serverVariable,
        source,
        'trailing-slash': trailingSlash,
      },
      arazzo1: { figure },
    },
  }
}
