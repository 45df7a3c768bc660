// What lives longer costs more to be swept than it takes to be made again.
const mostTexts = 64
const longestText = 4000

/** Remembers what was made of the last texts, as long as they are no bodies. */
export function rememberTexts<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>()
  // Of one exchange the same is asked again and again, and to look for it takes longer than to compare it.
  let latest: { readonly text: string; readonly made: Made } | undefined
  return (text) => {
    if (latest !== undefined && latest.text === text) return latest.made
    const found = known.get(text)
    const made = found ?? make(text)
    if (found === undefined && text.length <= longestText) {
      if (known.size >= mostTexts) known.clear()
      known.set(text, made)
    }
    latest = { text, made }
    return made
  }
}
