import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readArguments } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands/index.ts'
import { readGitHubHome } from './_lib/github.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'
import { readYamlFile } from './_lib/yamlFile.ts'

const read = (file: string) => readFileSync(join(repository, file), 'utf8')
const readJson = (file: string) => JSON.parse(read(file))
const linesOf = (file: string) => read(file).split('\n')

const home = readGitHubHome()
const reports = `${home.address}/security/advisories/new`

describe('the account of the project, which package.json names in its repository', () => {
  test('is that of the homepage and of the reports of bugs', () => {
    const { homepage, bugs } = readJson('package.json')
    expect({ homepage, bugs }).toEqual({ homepage: `${home.address}#readme`, bugs: `${home.address}/issues` })
  })

  test('reviews every change', () => {
    const rules = linesOf('.github/CODEOWNERS').filter((line) => line !== '' && !line.startsWith('#'))
    expect(rules).toEqual([`* @${home.owner}`])
  })

  test('gets reports of weaknesses', () => {
    expect(read('SECURITY.md')).toContain(`](${reports})`)
    const { contact_links: links } = parse(read('.github/ISSUE_TEMPLATE/config.yml'))
    expect(links).toEqual([{ name: expect.any(String), url: reports, about: expect.any(String) }])
  })

  test.each(readRegistry())('is the contact of the description of $name: the vendor did not write it', ({ entry }) => {
    const { contact } = (readYamlFile(entry).value as { info: { contact?: object } }).info
    const name = expect.stringContaining('export-contracts authors')
    expect(contact).toEqual({ name, url: `${home.address}/issues` })
  })

  test('has no other name in any text that people read', () => {
    const texts = globSync(['*.{md,yml,json}', '.github/**/*.*', '{docs,specs,conformance}/**/*.{md,yaml}'], {
      cwd: repository,
      exclude: ['**/node_modules', 'docs/_site', 'package-lock.json'],
    })
    const others = texts.flatMap((file) =>
      [...read(file).matchAll(/([\w-]+)\/export-contracts(?:@v|[/#.)]|$)/gm)]
        .filter(([, owner]) => owner !== home.owner && owner !== 'node_modules')
        .map(([name]) => `${file}: ${name}`),
    )
    expect(texts).toContain('docs/guides/consumer-ci.md')
    expect(others).toEqual([])
  })
})

describe('what one file says and another repeats', () => {
  const [major = ''] = readJson('package.json').devDependencies.node.split('.')

  test('the Node of .nvmrc, of CI and of the container is that of package.json', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml'))
    const { image } = readJson('.devcontainer/devcontainer.json')
    expect(read('.nvmrc')).toBe(`${major}\n`)
    expect(image).toMatch(new RegExp(`^node:${major}-`))
    expect(jobs.test.container).toBe(image)
  })

  test('the container installs what CI installs', () => {
    const { postCreateCommand } = readJson('.devcontainer/devcontainer.json')
    const packages = [...read('.ci/run').matchAll(/packages\+=\((\S+)\)/g)].map(([, name]) => name)
    const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
    expect(packages).not.toEqual([])
    expect(postCreateCommand).toBe(`apt-get update && ${install} && npm ci`)
  })

  test('an editor indents and breaks lines as Biome does', () => {
    const { indentStyle, indentWidth, lineWidth } = readJson('biome.json').formatter
    const wanted = [`indent_style = ${indentStyle}`, `indent_size = ${indentWidth}`, `max_line_length = ${lineWidth}`]
    expect(linesOf('.editorconfig')).toEqual(expect.arrayContaining(wanted))
  })

  test('no editor and no checkout changes the bytes that tests read and the mock serves', () => {
    const kept = linesOf('.gitattributes').flatMap((line) => /^(\S+) -text$/.exec(line)?.[1] ?? [])
    expect(kept).not.toEqual([])
    expect(linesOf('.editorconfig')).toContain(`[{${kept.join(',')}}]`)
    for (const pattern of kept) expect(globSync(pattern, { cwd: repository })).not.toEqual([])
  })

  test('reviews fold away what commands write', () => {
    const folded = ['generated/** linguist-generated', 'package-lock.json linguist-generated']
    expect(linesOf('.gitattributes')).toEqual(expect.arrayContaining(['* text=auto eol=lf', ...folded]))
  })
})

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly object[] }
  readonly validations?: { readonly required: boolean }
}

// https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
const attributesOf: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'options', 'multiple', 'default'],
  checkboxes: ['label', 'description', 'options'],
}

const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: repository })
  .filter((file) => !file.endsWith('/config.yml'))
  .sort()
  .map((file) => ({ file, form: parse(read(file)) as Record<string, unknown> & { body: readonly Field[] } }))

describe('the issue forms', () => {
  test('are one for bugs and one for wrong contracts, and nobody goes past them', () => {
    expect(forms.map(({ file }) => file)).toEqual([
      '.github/ISSUE_TEMPLATE/bug.yml',
      '.github/ISSUE_TEMPLATE/wrong-contract.yml',
    ])
    expect(parse(read('.github/ISSUE_TEMPLATE/config.yml')).blank_issues_enabled).toBe(false)
  })

  test.each(forms)('$file is a form as GitHub reads it', ({ form }) => {
    const text = expect.stringMatching(/\S/)
    expect(form).toEqual({ name: text, description: text, labels: [text], body: expect.any(Array) })
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    const isOnce = (values: readonly unknown[]) => new Set(values).size === values.length
    expect(fields).not.toEqual([])
    expect(isOnce(fields.map(({ id }) => id))).toBe(true)
    expect(isOnce(fields.map(({ attributes }) => attributes.label))).toBe(true)
    for (const { type, id, attributes, validations, ...rest } of form.body) {
      expect(rest).toEqual({})
      expect(attributesOf[type]).toEqual(expect.arrayContaining(Object.keys(attributes)))
      if (type === 'markdown') expect({ id, attributes }).toEqual({ id: undefined, attributes: { value: text } })
      else expect({ id, label: attributes.label }).toEqual({ id: expect.stringMatching(/^[\w-]+$/), label: text })
      if (validations !== undefined) expect(validations).toEqual({ required: true })
      for (const option of attributes.options ?? []) expect(option).toEqual({ label: text, required: true })
    }
  })

  test('a wrong contract cannot be reported without what is expected, what happens, and a redacted exchange', () => {
    const { body } = forms.find(({ file }) => file.includes('wrong-contract'))?.form ?? { body: [] }
    const required = body.filter(({ validations }) => validations?.required).map(({ id }) => id)
    expect(required).toEqual(expect.arrayContaining(['expected', 'actual', 'exchange']))
    const [redacted] = body.filter(({ type }) => type === 'checkboxes').flatMap(({ attributes }) => attributes.options)
    expect(redacted).toMatchObject({ label: expect.stringContaining('redact --check'), required: true })
  })
})

test('the template of pull requests asks for what CONTRIBUTING asks for', () => {
  const template = read('.github/PULL_REQUEST_TEMPLATE.md')
  for (const step of ['`npm run generate`', '`npm test`', '`CHANGELOG.md`']) {
    expect(template).toContain(step)
    expect(read('CONTRIBUTING.md')).toContain(step)
  }
})

test('the command lines in forms, templates and SECURITY are ones that the program understands', () => {
  const files = ['SECURITY.md', '.github/PULL_REQUEST_TEMPLATE.md', ...forms.map(({ file }) => file)]
  const lines = files.flatMap((file) => [...read(file).matchAll(/npx export-contracts ([^`]+)`/g)])
  expect(lines.length).toBeGreaterThanOrEqual(files.length)
  for (const [, line = ''] of lines) {
    const [name, ...args] = line.split(' ')
    const command = commands.find((known) => known.name === name)
    expect(command, line).toBeDefined()
    readArguments(command?.options ?? [], args)
  }
})
