const safe = /^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1])(:|$))/

/** Whether nobody on the way can read what goes there: https, or http on this machine. */
export const isSafeUrl = ({ origin }: URL): boolean => safe.test(origin)
