/** Text of others, fit for a terminal: control characters and those that turn the direction of text become `?`. */
export const plainText = (text: string): string => text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '?')
