const least = Date.UTC(2000, 0) / 1000
const most = Date.UTC(2100, 0) / 1000

/** Whether a number may be a point in time of this century, in seconds or milliseconds since 1970, and nobody's number. */
export const isPlausibleTime = (value: number): boolean =>
  [value, value / 1000].some((seconds) => seconds > least && seconds < most)
