import { count } from '../../judge/count.ts'
import type { LostParts } from '../recordingReport.ts'

/** `of 3 exchanges the response's body was not recorded. Record with bodies.` */
export const lostLine = ({ count: number, reason }: LostParts): string => `of ${count(number, 'exchange')} ${reason}`
