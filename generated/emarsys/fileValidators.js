// Generated from specs/emarsys. Edit that and run npm run generate.

// <stdin>
var t = {};
export {
  t as validators
};
