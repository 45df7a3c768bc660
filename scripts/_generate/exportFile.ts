import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExampleFile, FileContent } from '../../src/mock/mockVendor.ts'
import { type Problem, ProblemsError } from '../_lib/problem.ts'

/**
 * Reads the one thing in a folder: a file, or a folder that stands for an archive of that name.
 * @throws {ProblemsError} when there is nothing, more than one thing, or the wrong one for the media type
 */
export function readExportFile(folder: string, mediaType: string, top: string): ExampleFile {
  const refuse = (message: string): Problem => ({ file: folder, line: 0, message })
  const [item, ...others] = list(join(top, folder))
  if (item === undefined || others.length > 0) {
    throw new ProblemsError([refuse('must hold one file, or one folder with the contents of an archive.')])
  }
  const isArchive = mediaType === 'application/zip'
  if (isArchive !== item.isDirectory()) {
    const wanted = isArchive ? 'a folder with the contents of an archive' : 'a file'
    throw new ProblemsError([refuse(`must hold ${wanted}, because the lifecycle says ${mediaType}.`)])
  }
  const path = join(top, folder, item.name)
  const names = item.isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
        .sort()
    : ['']
  if (names.length === 0) throw new ProblemsError([refuse(`${item.name} is empty. Add what the archive holds.`)])
  const entries = names.map((name): [string, FileContent] => [name || item.name, readContent(join(path, name))])
  return { name: item.name, entries: Object.fromEntries(entries) }
}

/**
 * Reads the files of exports whose start asks for them: in a folder for each, named like the start operation or the member
 * of its body.
 * @param names what starts may ask by
 * @throws {ProblemsError} for a folder that nobody can ask for, and as `readExportFile`
 */
export function readOtherFiles(
  folder: string,
  mediaType: string,
  names: readonly string[],
  top: string,
): Readonly<Record<string, ExampleFile>> {
  if (!existsSync(join(top, folder))) return {}
  const asked = list(join(top, folder))
    .map(({ name }) => name)
    .sort()
  const unknown = asked.filter((name) => !names.includes(name))
  if (unknown.length > 0 || asked.length === 0) {
    const wanted = `must hold folders named like a start operation or a member of its examples: ${names.join(', ')}.`
    throw new ProblemsError([{ file: folder, line: 0, message: `${wanted} Found ${unknown.join(', ') || 'none'}.` }])
  }
  return Object.fromEntries(asked.map((name) => [name, readExportFile(`${folder}/${name}`, mediaType, top)]))
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function readContent(path: string): FileContent {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? text : { base64: bytes.toString('base64') }
}
