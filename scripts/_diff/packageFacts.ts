import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Facts } from './factReasons.ts'
import { load } from './load.ts'

interface Manifest {
  readonly bin: Readonly<Record<string, string>>
  readonly engines: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>
}

/** What users of the package name: what they import, call, and look up. */
export async function packageFacts(top: string, vendors: readonly string[]): Promise<Facts> {
  const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as Manifest
  const { commands } = await load<typeof import('../../src/cli/commands/index.ts')>(top, 'src/cli/commands/index.ts')
  const { rules } = await load<typeof import('../../src/explain/rules.ts')>(top, 'src/explain/rules.ts')
  const { errorCodes } = await load<typeof import('../../src/explain/errorCodes.ts')>(top, 'src/explain/errorCodes.ts')
  const peers = Object.entries(manifest.peerDependencies)
  const isOptional = (name: string) => manifest.peerDependenciesMeta[name]?.optional === true
  return {
    ...{ bin: Object.keys(manifest.bin), engines: manifest.engines, dependencies: manifest.dependencies },
    peers: Object.fromEntries(peers.filter(([name]) => isOptional(name))),
    neededPeers: Object.fromEntries(peers.filter(([name]) => !isOptional(name))),
    exports: exportedNames(top, sourcesOf(manifest, vendors)),
    commands: Object.fromEntries(
      commands.map(({ name, options, exitCodes }) => [
        name,
        {
          options: Object.fromEntries(
            options.map((option) => [option.name, option.value === undefined ? 'switch' : 'value']),
          ),
          short: options.flatMap(({ short }) => short ?? []),
          exitCodes: exitCodes.map(({ code }) => code),
        },
      ]),
    ),
    rules: Object.keys(rules),
    errorCodes: Object.keys(errorCodes),
  }
}

/** The source of each door of the package, `*` being each vendor. */
function sourcesOf({ exports }: Manifest, vendors: readonly string[]): [door: string, source: string][] {
  return Object.entries(exports).flatMap(([door, target]) => {
    const source = (typeof target === 'string' ? target : target.default).replace('./dist/', '').replace(/\.js$/, '.ts')
    const names = door.includes('*') ? vendors : ['']
    return names.map((name): [string, string] => [door.replace('*', name), source.replace('*', name)])
  })
}

/** What can be imported from each door, by its name: a value, or a type alone. */
function exportedNames(top: string, sources: readonly (readonly [door: string, source: string])[]): Facts {
  const { config } = ts.readConfigFile(join(top, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, top)
  const there = sources.filter(([, source]) => existsSync(join(top, source)))
  const program = ts.createProgram(
    there.map(([, source]) => join(top, source)),
    options,
  )
  const checker = program.getTypeChecker()
  const kindOf = (symbol: ts.Symbol) => {
    const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return flags & ts.SymbolFlags.Value && !isTypeOnly(symbol) ? 'value' : 'type'
  }
  return Object.fromEntries(
    there.map(([door, source]) => {
      const file = program.getSourceFile(join(top, source))
      const symbol = file && checker.getSymbolAtLocation(file)
      const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol)
      return [door, Object.fromEntries(exported.map((one) => [one.name, kindOf(one)]))]
    }),
  )
}

/** A class that is exported as a type cannot be made or thrown by whoever imports it. */
const isTypeOnly = ({ declarations = [] }: ts.Symbol): boolean => declarations.some(ts.isTypeOnlyExportDeclaration)
