import { cruise, type ICruiseResult, type IForbiddenRuleType, type IViolation } from 'dependency-cruiser'
import type { Problem } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'

/** By the folder or file that imports: the folders and files that it may import, each with the reason. */
export type Arrows = Readonly<Record<string, Readonly<Record<string, string>>>>

export const arrowsFile = 'scripts/_lint/arrows.yaml'

export const readArrows = (): Arrows => readYamlFile(arrowsFile).value as Arrows

const roots = ['src', 'generated', 'scripts', 'conformance', 'specs/_rules', 'docs/.vitepress']

// What tests need of other folders is not the structure of the program.
const tests = '\\.(?:test|test-d|spec)\\.ts$|/_testing/'
const isTest = new RegExp(tests)

/** Holds the imports of the repository to the arrows, and finds circles. @param top where the folders are */
export async function lintImports(arrows: Arrows = readArrows(), top: string = repository): Promise<Problem[]> {
  const circles = circlesOf(arrows)
  if (circles.length > 0) return circles
  const { output } = await cruise(roots, {
    baseDir: top,
    validate: true,
    ruleSet: { forbidden: rulesOf(arrows) },
    tsPreCompilationDeps: true,
    doNotFollow: 'node_modules',
    exclude: '^(?:node_modules|dist|out)/',
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser gives text where data was asked for')
  const { violations } = output.summary
  const isCircle = ({ rule }: IViolation) => rule.name === 'circle'
  // Each file of a circle is told of it; a forbidden import often makes one, and is what has to be mended.
  const files = (violation: IViolation) => [violation.from, ...(violation.cycle ?? []).map(({ name }) => name)]
  const circlesOnce = new Map(
    violations.filter(isCircle).map((violation) => [[...new Set(files(violation))].sort().join('\n'), violation]),
  )
  const told = [...violations.filter((violation) => !isCircle(violation)), ...circlesOnce.values()]
  return [...told.map(problemOf), ...unusedArrows(arrows, output)]
}

/** Arrows that no import needs: all of them, where no module was found. */
function unusedArrows(arrows: Arrows, { modules }: ICruiseResult): Problem[] {
  const imports = modules.flatMap(({ source, dependencies }) =>
    isTest.test(source) ? [] : dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
  )
  return Object.entries(arrows).flatMap(([name, targets]) =>
    Object.keys(targets)
      .filter((target) => !imports.some(({ from, to }) => isWithin(from, name) && isWithin(to, target)))
      .map((target) => ({
        file: arrowsFile,
        line: 0,
        message: `lets ${name} import ${target}, which it does not. Take that out.`,
      })),
  )
}

const patternOf = (name: string) => `^${name.replaceAll('.', '\\.')}${/\.[jt]s$/.test(name) ? '$' : '/'}`

const isWithin = (file: string, name: string) => new RegExp(patternOf(name)).test(file)

/** Arrows that lead back to where they began. */
function circlesOf(arrows: Arrows): Problem[] {
  const done = new Set<string>()
  const circles: Problem[] = []
  const follow = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].join(' -> ')
      circles.push({ file: arrowsFile, line: 0, message: `has a circle: ${circle}. Take one of its arrows away.` })
      return
    }
    if (done.has(name)) return
    for (const next of Object.keys(arrows[name] ?? {})) follow(next, [...path, name])
    done.add(name)
  }
  for (const name of Object.keys(arrows)) follow(name, [])
  return circles
}

function rulesOf(arrows: Arrows): IForbiddenRuleType[] {
  const ours = '^(?:src|generated|scripts|conformance|specs|docs)/'
  return [
    { name: 'circle', severity: 'error', from: { pathNot: tests }, to: { circular: true } },
    { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, path: '^\\.' } },
    ...Object.entries(arrows).map(
      ([name, targets]): IForbiddenRuleType => ({
        name,
        severity: 'error',
        from: { path: patternOf(name), pathNot: tests },
        to: { path: ours, pathNot: [name, ...Object.keys(targets)].map(patternOf) },
      }),
    ),
    {
      name: 'no arrow',
      severity: 'error',
      // A script and the suites of a vendor are the ends of arrows; every other folder says what it stands on.
      from: {
        path: ours,
        pathNot: [tests, '^scripts/[^/]+\\.ts$', '^conformance/', ...Object.keys(arrows).map(patternOf)],
      },
      to: { path: ours },
    },
  ]
}

function problemOf({ from, to, rule, cycle = [] }: IViolation): Problem {
  const line = 0
  if (rule.name === 'circle') {
    const way = [from, ...cycle.map(({ name }) => name)].join(' -> ')
    return {
      file: from,
      line,
      message: `stands in a circle of files: ${way}. Move what they share to a file of its own.`,
    }
  }
  if (rule.name === 'unresolved') return { file: from, line, message: `imports ${to}, which is not there.` }
  if (rule.name === 'no arrow')
    return {
      file: from,
      line,
      message: `imports ${to}, and ${arrowsFile} does not know its folder. Add it with its arrows.`,
    }
  return {
    file: from,
    line,
    message: `imports ${to}, which ${rule.name} may not. Move what is shared down, or add the arrow with its reason to ${arrowsFile}.`,
  }
}
