import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MockServer, startMock } from '../src/mock/startMock.ts'
import { writeLargeRecording } from './_bench/largeRecording.ts'
import { exampleArguments } from './_lib/exampleExchange.ts'
import { loadVendors } from './_lib/generated.ts'
import { outsideEnvironment, packPackage, run } from './_lib/packedPackage.ts'
import { pascalCase } from './_lib/pascalCase.ts'
import { placeholderCredentials } from './_lib/placeholderCredentials.ts'
import { repository } from './_lib/repository.ts'
import { loadMockVendors } from './_start/loadMockVendors.ts'

const vendors = await loadVendors()
const folder = mkdtempSync(join(tmpdir(), 'export-contracts-package-'))
const consumer = join(folder, 'consumer')
// Each with the folder that stands first in PATH, so that npm itself runs on that Node too.
const nodes = { "the machine's own Node": '', 'the Node of this project': dirname(process.execPath) }
const consumerOf = (name: string) => join(consumer, name.replace(/\W+/g, '-'))
const environmentOf = (name: keyof typeof nodes): NodeJS.ProcessEnv => {
  const outside = outsideEnvironment()
  return { ...outside, PATH: [nodes[name], outside['PATH']].filter(Boolean).join(delimiter) }
}
const nodeNames = Object.keys(nodes) as (keyof typeof nodes)[]

// The package as a user would use it: one call for each vendor, against the mock.
const program = `
import { checkExchange } from 'export-contracts/conformance'
${vendors.map(({ name }) => `import { create${pascalCase(name)}Client } from 'export-contracts/${name}'`).join('\n')}
const { calls } = JSON.parse(process.env.CALLS)
const create = { ${vendors.map(({ name }) => `'${name}': create${pascalCase(name)}Client`).join(', ')} }
const answers = []
for (const { vendor, baseUrl, headers, operationId, parameters } of calls) {
  const { ok, status } = await create[vendor]({ baseUrl, headers })[operationId](parameters)
  const { contract } = await import('export-contracts/' + vendor + '/contract')
  const judged = checkExchange(contract, { request: { method: 'GET', url: 'https://elsewhere.example/', headers: [] } }).judged
  answers.push({ vendor, ok, status, judged })
}
console.log(JSON.stringify(answers))
`

const judging = `
import { contract } from 'export-contracts/lex-v2/contract'
import { checkRecording } from 'export-contracts/recordings'
const check = (options) => checkRecording(['polls.ndjson'], [contract], options)
console.log(JSON.stringify({ alone: await check({}), shared: await check({ workers: 2, bytesBeforeWorkers: 0 }) }))
`

describe('the packed package', () => {
  let tarball: string
  let mock: MockServer

  beforeAll(async () => {
    tarball = packPackage(join(folder, 'packed'))
    mkdirSync(consumer)
    mock = await startMock({ vendors: await loadMockVendors() })
  })
  afterAll(async () => {
    await mock.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(nodeNames)('is installed with strict engines and without a warning on %s', (name) => {
    const project = consumerOf(name)
    mkdirSync(project)
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
    const options = ['--engine-strict', '--prefer-offline', '--no-audit', '--no-fund']
    const installed = run(
      'sh',
      ['-c', `npm install ${options.join(' ')} '${tarball}' 2>&1`],
      project,
      environmentOf(name),
    )
    const ofOthers = /Unknown (?:user|builtin|global) config/ // A setting of this machine's npm, not of the package.
    const lines = installed.split('\n').filter((line) => /warn|error|deprecated/i.test(line) && !ofOthers.test(line))
    expect(lines).toEqual([])
  })

  test.each(nodeNames)('calls each vendor on %s', async (name) => {
    const project = consumerOf(name)
    writeFileSync(join(project, 'program.js'), program)
    const calls = vendors.map((vendor) => {
      const { operationId } = vendor.contract.lifecycles.export.wait
      return {
        vendor: vendor.name,
        baseUrl: `${mock.address}/${vendor.name}`,
        headers: placeholderCredentials(vendor.document),
        operationId,
        parameters: exampleArguments(vendor.document, operationId),
      }
    })
    const env = { ...environmentOf(name), CALLS: JSON.stringify({ calls }) }
    // Not synchronous: the mock is in this process.
    const { stdout } = await promisify(execFile)('node', ['program.js'], { cwd: project, env })
    const answers = JSON.parse(stdout) as { vendor: string }[]
    expect(answers.map(({ vendor }) => vendor)).toEqual(vendors.map(({ name }) => name))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, status: 200 })
  })

  test.each(nodeNames)('has each description in OpenAPI 3.1 and 3.0 on %s', (name) => {
    const lines = vendors.map(
      (vendor) =>
        `import('export-contracts/${vendor.name}/openapi.json', json), import('export-contracts/${vendor.name}/openapi-3.0.json', json),`,
    )
    const script = `const json = { with: { type: 'json' } }
const read = await Promise.all([${lines.join('\n')}])
console.log(JSON.stringify(read.map((module) => module.default.openapi)))`
    const printed = run(
      'node',
      ['--no-warnings', '--input-type=module', '--eval', script],
      consumerOf(name),
      environmentOf(name),
    )
    expect(JSON.parse(printed)).toEqual(vendors.flatMap(() => ['3.1.0', '3.0.3']))
  })

  test.each(nodeNames)('has a command that judges a recording on %s', (name) => {
    const project = consumerOf(name)
    const exchange = {
      request: {
        method: 'GET',
        url: 'https://models.lex.eu-west-1.amazonaws.com/exports?name=B&version=1',
        headers: {},
      },
      response: { status: 418, headers: {}, body: '' },
    }
    writeFileSync(join(project, 'teapot.ndjson'), JSON.stringify(exchange))
    const command = 'npx --no-install export-contracts check --profile audit --format json teapot.ndjson; echo $?'
    const printed = run('sh', ['-c', command], project, environmentOf(name)).trimEnd()
    const [report = '', code] = [
      printed.slice(0, printed.lastIndexOf('\n')),
      printed.slice(printed.lastIndexOf('\n') + 1),
    ]
    const { findings } = JSON.parse(report) as { findings: { rule: string; file: string }[] }
    expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toContain('teapot.ndjson response-status')
    expect(code).toBe('1')
  })

  test.each(nodeNames)('judges with workers as without them on %s', async (name) => {
    const project = consumerOf(name)
    await writeLargeRecording(join(project, 'polls.ndjson'), 5000)
    writeFileSync(join(project, 'judge.js'), judging)
    const { alone, shared } = JSON.parse(run('node', ['judge.js'], project, environmentOf(name)))
    expect(alone.summary).toMatchObject({ exchanges: 5000, judged: 5000, errors: 0 })
    expect(shared).toEqual(alone)
  })

  test('says what to install before it can mock', () => {
    const project = consumerOf("the machine's own Node")
    const command = 'npx --no-install export-contracts export lex-v2 --mock -o bot.zip 2>&1; echo $?'
    const printed = run('sh', ['-c', command], project, environmentOf("the machine's own Node"))
    expect(printed).toMatch(/npm install .*@stoplight\/prism-http/)
    expect(printed.trimEnd().endsWith('\n2')).toBe(true)
  })

  const compilers = { 'TypeScript 5.9': 'typescript', 'TypeScript 7': 'typescript-7' }
  const resolutions = [
    { module: 'NodeNext', moduleResolution: 'NodeNext', files: ['consumer.ts', 'consumer.cts'] },
    { module: 'Node16', moduleResolution: 'Node16', files: ['consumer.ts', 'consumerNode16.cts'] },
    { module: 'ESNext', moduleResolution: 'Bundler', files: ['consumer.ts'] },
  ]
  describe.each(Object.entries(compilers))('compiles with %s', (name, compiler) => {
    test.each(resolutions)('$files and $moduleResolution', ({ files, ...resolution }) => {
      const project = join(consumerOf("the machine's own Node"), `${compiler}-${resolution.moduleResolution}`)
      mkdirSync(project)
      for (const file of files) copyFileSync(join(repository, 'scripts/_package', file), join(project, file))
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: [],
        ...resolution,
      }
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
      const tsc = join(repository, 'node_modules', compiler, 'bin/tsc')
      expect(output(process.execPath, [tsc, '-p', project]), name).toBe('')
    })
  })

  test('is clean in the eyes of publint', () => {
    const publint = join(repository, 'node_modules/publint/src/cli.js')
    expect(output(process.execPath, [publint, '--strict', tarball])).toContain('All good!')
  })

  test('is clean in the eyes of attw, as a package of ES modules', () => {
    const attw = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const shared = ['conformance', 'recordings', 'save', 'inspect', 'mock', 'mock/server', 'matchers', 'jest']
    const entryPoints = [
      ...shared,
      ...vendors.flatMap(({ name }) => [name, `${name}/contract`, `${name}/file`, `${name}/mock`]),
    ]
    // Types of another package for this one would be looked up in the registry; tests stay offline.
    const options = ['--profile', 'esm-only', '--format', 'json', '--no-definitely-typed']
    const printed = output(process.execPath, [attw, tarball, ...options, '--entrypoints', ...entryPoints])
    const { analysis, problems = {} } = JSON.parse(printed) as { analysis: { entrypoints: object }; problems?: object }
    const ignored = ['NoResolution', 'CJSResolvesToESM'] // What the profile for ES modules leaves out.
    expect(Object.keys(problems).filter((problem) => !ignored.includes(problem))).toEqual([])
    expect(Object.keys(analysis.entrypoints)).toHaveLength(entryPoints.length)
  })

  test('is built before it is packed', () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: object }
    expect(scripts).toMatchObject({ prepack: 'npm run build', build: 'node scripts/build.ts' })
  })

  test('depends on at most five packages at run time, none of which builds anything', () => {
    const { dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(5)
    const modules = join(consumerOf("the machine's own Node"), 'node_modules')
    const builders = readdirSync(modules).filter((name) => {
      if (name.startsWith('.') || name.startsWith('@')) return false
      const { scripts = {} } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'))
      return ['preinstall', 'install', 'postinstall'].some((script) => script in scripts)
    })
    expect(builders).toEqual([])
  })
})

/** What a tool printed, also when it failed. */
function output(program: string, args: readonly string[]): string {
  try {
    return run(program, args, consumer, { ...process.env, NO_COLOR: '1' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return `${stdout}${stderr}`
  }
}
