// Generated from specs/kore-ai. Edit that and run npm run generate.

export const edition = "d490ad445259a2d5"
