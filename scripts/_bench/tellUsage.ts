import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded before a program that is measured; says at its end what it took.
if (isMainThread)
  process.on('exit', () => writeFileSync(process.env['BENCH_USAGE'] ?? '', JSON.stringify(process.resourceUsage())))
