// Keeps vitest from looking for a configuration further up.
export default {}
