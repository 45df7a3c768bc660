/**
 * The name of a body beside its recording, in the folder of the name that it had; readers know bodies by such names.
 * @param hash 40 hexadecimal digits, the same for the same body
 */
export function bodyName(hash: string, oldName: string): string {
  const folders = oldName.split('/').slice(0, -1)
  const ending = /\.[a-z]{1,5}$/i.exec(oldName)?.[0] ?? '.txt'
  return [...folders.filter((name) => name !== '' && name !== '.'), hash + ending].join('/')
}
