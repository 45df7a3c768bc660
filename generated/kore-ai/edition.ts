// Generated from specs/kore-ai. Edit that and run npm run generate.

export const edition = "f839cc1a2f96bf5d"
