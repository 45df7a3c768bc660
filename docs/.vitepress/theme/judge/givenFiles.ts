import type { NamedBlob } from '../../../../src/recordings/readers/blobReader.ts'

/** The files of a field for files; those of a folder by their paths from it. */
export const chosenFiles = (list: FileList): NamedBlob[] =>
  [...list].map((file) => ({ name: file.webkitRelativePath || file.name, blob: file }))

/** What was dropped or pasted: files, all files of folders, or a text. */
export async function givenFiles(data: DataTransfer): Promise<NamedBlob[]> {
  // It is empty as soon as somebody waited for anything.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const text = data.getData('text/plain')
  if (entries.length > 0) return (await Promise.all(entries.map(filesIn))).flat()
  if (data.files.length > 0) return chosenFiles(data.files)
  return text.trim() === '' ? [] : [{ name: 'pasted text', blob: new Blob([text]) }]
}

async function filesIn(entry: FileSystemEntry): Promise<NamedBlob[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ name: entry.fullPath.slice(1), blob: file }]
  }
  return (await Promise.all((await childrenOf(entry as FileSystemDirectoryEntry)).map(filesIn))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** They come a hundred at a time, until none comes. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
