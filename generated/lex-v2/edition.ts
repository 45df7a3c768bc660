// Generated from specs/lex-v2. Edit that and run npm run generate.

export const edition = "5d7c258a2a7710c9"
