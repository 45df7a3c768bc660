import { writeSync } from 'node:fs'

export interface TextOutput {
  readonly write: (text: string) => void
  /** Settles when the text has left the process; false says that nobody reads any more. */
  readonly writeWhole: (text: string) => Promise<boolean>
  /** Calls back when all that was written has left the process. */
  readonly whenWritten: (done: () => void) => void
}

/**
 * Writes to a file, pipe or terminal at once. Node's own stream is made only for what cannot take a text at once, because
 * loading streams takes longer than to check one small recording. What nobody reads any more is dropped: a reader such as
 * `head` may close the pipe early, and the command goes on, so that its exit code still tells what it found.
 * @param descriptor 1 for standard output
 * @param openStream gives Node's stream for the same descriptor
 */
export function createTextOutput(descriptor: number, openStream: () => NodeJS.WriteStream): TextOutput {
  let stream: NodeJS.WriteStream | undefined

  const toStream = (bytes: Uint8Array | string, done?: (error?: Error | null) => void) => {
    stream ??= openStream().on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
    stream.write(bytes, done)
  }

  return {
    write(text) {
      let bytes: Uint8Array = Buffer.from(text)
      // A console of Windows takes text that is not in its own code page only from the stream.
      if (stream !== undefined || process.platform === 'win32') return toStream(bytes)
      try {
        while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes))
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (code === 'EPIPE') return
        // The pipe is full, and whoever made it wants nobody to wait for it.
        if (code !== 'EAGAIN') throw error
        toStream(bytes)
      }
    },
    writeWhole: (text) => new Promise((resolve) => toStream(text, (error) => resolve(!error))),
    whenWritten(done) {
      if (stream === undefined) done()
      else stream.write('', () => done())
    },
  }
}
