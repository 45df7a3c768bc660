/** `99.7 %`; never `100 %` for less than all. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '-'
  const tenths = part === whole ? 1000 : Math.min(999, Math.floor((part / whole) * 1000))
  return `${tenths / 10} %`
}
