import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JudgeCase } from './judgeCase.ts'

/** Writes a case as a HAR file with what stands beside it, in a folder of its own; gives back the file's path. */
export function writeRecording(folder: string, { har, attachments }: JudgeCase): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'recording.har')
  writeFileSync(file, JSON.stringify(har))
  for (const [name, text] of Object.entries(attachments)) writeFileSync(join(folder, name), text)
  return file
}
