import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const python = process.env['PYTHON'] ?? 'python3'
const script = join(import.meta.dirname, 'callBoto3.py')

/** No settings or credentials of whoever runs the tests, and no way to another machine. */
const environment = {
  ...process.env,
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  PYTHONWARNINGS: 'ignore',
}

/** The version of Python's boto3 on this machine; undefined where it is missing, which is told loudly. */
export function findBoto3(): string | undefined {
  const program = 'import boto3; print(boto3.__version__)'
  const { status, stdout } = spawnSync(python, ['-c', program], { encoding: 'utf8', env: environment })
  if (status === 0) return stdout.trim()
  const advice = 'Install it (apt-get install python3-boto3), or name the Python that has it in PYTHON.'
  console.warn(`\n[export-contracts] tests: ${python} has no boto3, so NOTHING IS TESTED with it. ${advice}\n`)
  return undefined
}

export interface Boto3Outcome {
  readonly status?: number
  readonly result?: unknown
  /** The code of an error that the service gave, or the words of the waiter. */
  readonly error?: string
}

export interface Boto3 {
  readonly call: (name: string, parameters: object) => Promise<Boto3Outcome>
  readonly wait: (name: string, parameters: object) => Promise<Boto3Outcome>
  readonly close: () => Promise<void>
}

/** A boto3 client of a service, in a Python process of its own. */
export function startBoto3(service: string, endpoint: string): Boto3 {
  const child: ChildProcessWithoutNullStreams = spawn(python, [script, service, endpoint], { env: environment })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const ended = once(child, 'close')
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  async function ask(step: object): Promise<Boto3Outcome> {
    child.stdin.write(`${JSON.stringify(step)}\n`)
    const { done, value } = await lines.next()
    if (done) throw new Error(`boto3 ended: ${complaint}`)
    return JSON.parse(value) as Boto3Outcome
  }
  return {
    call: (call, parameters) => ask({ call, parameters }),
    wait: (wait, parameters) => ask({ wait, parameters, delay: 0.01, attempts: 40 }),
    async close() {
      child.stdin.end()
      await ended
    },
  }
}
