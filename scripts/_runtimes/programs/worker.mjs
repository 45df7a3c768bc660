import { client, mock } from './checks.mjs'

export default {
  async test(_controller, env) {
    await client(env.MOCK)
    await mock()
  },
}
