// Generated from specs/lex-v2. Edit that and run npm run generate.

export const edition = "8d7f619ac3e2ffd7"
