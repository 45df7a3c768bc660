export interface Moment {
  readonly comes: Promise<void>
  readonly come: () => void
}

/** Something that a test waits for, so that it need not guess how long that takes. */
export function moment(): Moment {
  let come: () => void = () => undefined
  const comes = new Promise<void>((resolve) => {
    come = resolve
  })
  return { comes, come }
}
