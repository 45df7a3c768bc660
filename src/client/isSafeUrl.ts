const safe = /^(https:\/\/[^@/]+|http:\/\/(localhost|127(\.\d+){3}|\[::1])(:\d+)?)\//

/** Whether nobody on the way can read what goes there, https or http on this machine, and no user is named. */
export const isSafeUrl = ({ href }: URL): boolean => safe.test(href)
