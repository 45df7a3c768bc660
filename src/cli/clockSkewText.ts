/** What to say of a clock that a vendor's is ahead of, in milliseconds. */
export function clockSkewText(aheadMs: number): string {
  const [seconds, side] = [Math.round(Math.abs(aheadMs) / 1000), aheadMs > 0 ? 'behind' : 'ahead of']
  return `the clock of this machine is ${seconds} s ${side} the vendor's, whose time is taken. Set it right`
}
