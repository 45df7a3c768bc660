const cache = new Map<string, RegExp>()

/** Whether a path fits a template: `{name}` is one part of it, and a `**` at the beginning any folders. */
export function fitsTemplate(path: string, template: string): boolean {
  let pattern = cache.get(template)
  if (pattern === undefined) {
    const source = template
      .split(/(\*\*\/|\{[^}]*\})/)
      .map((part) => (part === '**/' ? '(?:[^/]+/)*' : part.startsWith('{') ? '[^/]+' : escaped(part)))
      .join('')
    pattern = new RegExp(`^${source}$`, 'u')
    cache.set(template, pattern)
  }
  return pattern.test(path)
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
