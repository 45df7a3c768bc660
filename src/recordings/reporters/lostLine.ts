import type { LostParts } from '../recordingReport.ts'
import { count } from './count.ts'

/** `of 3 exchanges the response's body was not recorded. Record with bodies.` */
export const lostLine = ({ count: number, reason }: LostParts): string => `of ${count(number, 'exchange')} ${reason}`
