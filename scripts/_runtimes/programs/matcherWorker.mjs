import { assertion } from './assertion.mjs'

export default {
  test: assertion,
}
