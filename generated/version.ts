// Generated from package.json. Edit that and run npm run generate.

export const version = "0.1.0"
