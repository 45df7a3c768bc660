const { readFileSync } = require('node:fs')
const { test } = require('node:test')

const { exports: doors } = JSON.parse(readFileSync(`${__dirname}/node_modules/export-contracts/package.json`, 'utf8'))
// vitest itself refuses to be required.
const names = Object.keys(doors).filter((name) => name !== './vitest')

test('every door can be required', async () => {
  for (const name of names) {
    const vendors = name.includes('*') ? ['kore-ai', 'lex-v1', 'lex-v2', 'emarsys'] : ['']
    for (const vendor of vendors) require(name.replace('.', 'export-contracts').replace('*', vendor))
  }
  // The checks are a module with the same imports as a user's.
  const { client, mock } = require('./checks.mjs')
  const { assertion } = require('./assertion.mjs')
  await client(process.env.MOCK)
  await mock()
  await assertion()
})
