import type { Detection } from './detectors.ts'

/** Finds known kinds of credentials in a text. */
export type SecondOpinion = (text: string) => Promise<readonly Detection[]>

/**
 * The recommended rules of secretlint, which others maintain; undefined where it is not installed. It is an optional peer,
 * because it asks for a newer Node than this package.
 */
// https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint/secretlint-rule-preset-recommend
export async function loadSecretlint(): Promise<SecondOpinion | undefined> {
  try {
    const [{ lintSource }, { creator }] = await Promise.all([
      import('@secretlint/core'),
      import('@secretlint/secretlint-rule-preset-recommend'),
    ])
    const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] }
    return async (content) => {
      const { messages } = await lintSource({
        source: { filePath: 'recording.txt', content, contentType: 'text' },
        options: { config, noPhysicFilePath: true, maskSecrets: true },
      })
      // A message quotes what it found; the id of its rule says enough.
      return messages.map(({ messageId, range }) => ({ kind: `secretlint ${messageId}`, index: range[0] }))
    }
  } catch (error) {
    if (/^(?:ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/.test(String((error as NodeJS.ErrnoException).code)))
      return undefined
    throw error
  }
}
