/** The two halves of a copy: where it comes from, and where it goes to. */
export const sides = ['from', 'to'] as const
export type Side = (typeof sides)[number]

/** What stands before the environment variables of one half: `FROM_AWS_ACCESS_KEY_ID`. */
export const variablePrefix = (side: Side): string => `${side.toUpperCase()}_`
