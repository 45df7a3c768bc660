/** The anchor of a deviation, on the page of deviations. */
export const deviationAnchor = (vendor: string, id: string) => `${vendor}-${id}`
