import type { CoverageReport } from '../coverage.ts'

/** `status is covered to 40 %, and 80 % are wanted` */
export const missedLine = ({ axis, percent, wanted }: CoverageReport['missed'][number]): string =>
  `${axis} is covered to ${percent} %, and ${wanted} % are wanted`
