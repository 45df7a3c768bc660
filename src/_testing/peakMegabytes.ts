import { readFileSync } from 'node:fs'

/**
 * The most memory that this process has held, in units of 2^20 bytes. `maxRSS` of `process.resourceUsage()` is at least what the
 * process held that started it: Linux carries that over to the new program.
 */
export function peakMegabytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
