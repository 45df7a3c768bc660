// Generated from specs/lex-v1. Edit that and run npm run generate.

export const edition = "fa34f0ea8cef01a6"
