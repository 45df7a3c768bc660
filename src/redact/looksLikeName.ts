// Names of members, parameters and columns that no contract knows. What carries a value in its name has digits, long rows
// of letters, or changes its case as no name does.
const longestName = 48
const longestPart = 20
const longestCapitals = 12
const mostParts = 8
const shortestMean = 2.5

/** Whether a name reads as one that a programmer gave, and not as somebody's id, token, mail address or number. */
export function looksLikeName(name: string): boolean {
  if (name === '' || name.length > longestName || !/^[$@]?[A-Za-z_.:-][\w .:[\]$-]*$/.test(name)) return false
  if ((name.match(/\d/g)?.length ?? 0) > 2) return false
  const parts = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  const letters = parts.filter((part) => /[A-Za-z]/.test(part))
  if (
    letters.length > mostParts ||
    letters.some(
      (part) => part.length > (/^[A-Z]+$/.test(part) ? longestCapitals : longestPart) || !isPronounceable(part),
    )
  )
    return false
  const mean = letters.join('').length / Math.max(1, letters.length)
  return letters.length <= 2 || mean >= shortestMean
}

/** Words have a vowel, and short ones and abbreviations may do without. */
const isPronounceable = (part: string) =>
  part.length <= 4 || (/[aeiouy]/i.test(part) && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(part))
