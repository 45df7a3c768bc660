/** What can be covered of a contract. */
export const coverageAxes = ['operation', 'status', 'media-type', 'property', 'value', 'state'] as const

export type CoverageAxis = (typeof coverageAxes)[number]
