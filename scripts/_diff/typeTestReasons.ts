import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Reason } from './reason.ts'

/** Whether the type tests of each state of the repository hold in the other. */
export function typeTestReasons(before: string, after: string): Reason[] {
  const reason =
    (bump: Reason['bump'], whose: string) =>
    (fault: string): Reason => ({
      ...{ bump, by: 'type tests', where: 'package' },
      what: `a type test of ${whose} does not hold: ${fault}`,
    })
  return [
    ...faultsElsewhere(before, after).map(reason('major', 'before')),
    ...faultsElsewhere(after, before).map(reason('minor', 'now')),
  ]
}

/** The first fault of each type test of one state, compiled with everything else of another. */
function faultsElsewhere(from: string, top: string): string[] {
  const texts = new Map(
    globSync('src/**/*.test-d.ts', { cwd: from }).map((file) => [
      join(top, file),
      readFileSync(join(from, file), 'utf8'),
    ]),
  )
  const { config } = ts.readConfigFile(join(top, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, top)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file)
    return text === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file)
    const [first] = program.getSemanticDiagnostics(source)
    if (first === undefined || source === undefined) return []
    const { line } = source.getLineAndCharacterOfPosition(first.start ?? 0)
    return [`${file.slice(top.length + 1)}:${line + 1} ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`]
  })
}
