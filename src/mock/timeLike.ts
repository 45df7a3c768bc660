/**
 * A time in the form of another one: seconds since the epoch as a number, a text of RFC 3339, or one like
 * `2026-01-31 09:30:00`, which names no time zone.
 * @param timeMs milliseconds since the epoch
 * @param zone of a time that names none
 */
export function timeLike(example: unknown, timeMs: number, zone = 'UTC'): number | string {
  if (typeof example === 'number') return timeMs / 1000
  const time = new Date(timeMs)
  if (String(example).includes('T')) return time.toISOString()
  // Swedish writes dates and times in this form.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: zone }).format(time)
}
