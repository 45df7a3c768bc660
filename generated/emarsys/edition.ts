// Generated from specs/emarsys. Edit that and run npm run generate.

export const edition = "1b0990357dc00c30"
