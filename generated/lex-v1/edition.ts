// Generated from specs/lex-v1. Edit that and run npm run generate.

export const edition = "239445d577d0e445"
