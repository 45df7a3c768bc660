// Relative to the repository's top folder. All but the prose is made by a build, and ignored by Git.

/** Prose by hand. */
export const proseFolder = 'docs'

/** The prose beside the generated pages, as VitePress reads it. */
export const pagesFolder = 'out/docs/pages'

/** The built site. */
export const siteFolder = 'docs/_site'
