import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { repository } from '../_lib/repository.ts'

/** Where the tools are installed: apart from our own packages, because they weigh more than all of those together. */
export const toolsFolder = join(repository, 'out/interop')

const lock = 'package-lock.json'
const pinned = join(import.meta.dirname, lock)

/** Installs the tools as the lock file beside this one pins them, unless that has been done; none of their scripts run. */
export async function installTools(): Promise<void> {
  const installed = join(toolsFolder, lock)
  const isDone = existsSync(installed) && existsSync(join(toolsFolder, 'node_modules/.package-lock.json'))
  if (isDone && readFileSync(installed, 'utf8') === readFileSync(pinned, 'utf8')) return
  mkdirSync(toolsFolder, { recursive: true })
  copyFileSync(join(import.meta.dirname, 'package.json'), join(toolsFolder, 'package.json'))
  copyFileSync(pinned, installed)
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: toolsFolder })
}

/** The version of a tool, as it is pinned. */
export function toolVersion(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const version = dependencies[name]
  if (version === undefined) throw new Error(`scripts/_interop/package.json does not have ${name}`)
  return version
}

/** A tool as a module. */
export async function importTool<Module>(name: string): Promise<Module> {
  const path = createRequire(join(toolsFolder, 'package.json')).resolve(name)
  return (await import(pathToFileURL(path).href)) as Module
}

/**
 * Runs a program of a tool to its end, and gives back what it printed.
 * @throws {Error} with what it printed, when it fails
 */
export async function runTool(
  program: string,
  args: readonly string[],
  { folder = toolsFolder, environment = {} }: { folder?: string; environment?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const path = join(toolsFolder, 'node_modules/.bin', program)
  const env = { ...process.env, NO_COLOR: '1', CI: '1', ...environment }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [path, ...args], { cwd: folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`${program} failed: ${stdout.trim()} ${stderr.trim()}`))
    })
  })
}
