// Shorter runs do not fill a heap, and loading node:v8 takes longer than checking one small recording.
const startDelayMs = 100

/**
 * Makes Node free short-lived memory sooner: pieces of files and recordings otherwise pile up to several times what is in
 * use. For a program of our own only; it changes the whole process.
 */
export function keepHeapSmall(): void {
  setTimeout(async () => {
    const { setFlagsFromString } = await import('node:v8')
    // The space for what is new stays as it is by now, and the rest grows by half before it is swept again.
    setFlagsFromString('--semi-space-growth-factor=1')
    // Workers that start later have so many megabytes for what is new.
    setFlagsFromString('--min-semi-space-size=4')
    setFlagsFromString('--heap-growing-percent=50')
    // For downloads. Other versions have no such flag, or need none.
    if (process.versions.node.startsWith('24.')) setFlagsFromString('--scavenger-max-new-space-capacity-mb=1')
  }, startDelayMs).unref()
}
