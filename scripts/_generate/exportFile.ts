import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileContent, MockVendor } from '../../src/mock/mockVendor.ts'
import { type Problem, ProblemsError } from '../_lib/problem.ts'

/**
 * Reads the one thing in a folder: a file, or a folder that stands for an archive of that name.
 * @throws {ProblemsError} when there is nothing, more than one thing, or the wrong one for the media type
 */
export function readExportFile(folder: string, mediaType: string, top: string): MockVendor['file'] {
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
