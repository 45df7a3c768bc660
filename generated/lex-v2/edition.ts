// Generated from specs/lex-v2. Edit that and run npm run generate.

export const edition = "cb6cf969b267c12a"
