// Generated from package.json. Edit that and run npm run generate.

export const version = "0.1.0"

/** Where the pages are, with a slash at the end. */
export const site = "https://owner.github.io/export-contracts/"
