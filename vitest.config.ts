import { defineConfig } from 'vitest/config'

// Other folders, such as `out/`, may hold copies of tests.
const ours = '{src,scripts,specs,conformance}/**'
const needsBuild = `${ours}/*.package.test.ts`
const needsBrowser = `${ours}/*.browser.test.ts`
/** Takes seconds, so it stays out of the loop in which one works. */
const slow = `${ours}/*.slow.test.ts`
/** Takes a minute and more; left out unless it is asked for. */
const proof = `${ours}/*.proof.test.ts`
/** No test is decided by the time that it takes. This ends one that hangs, on a machine however busy. */
const hangsMs = 600_000

/** The name of a file says what its tests need, and so to which project they belong. */
// An empty one is a profile that is not there.
delete process.env['AWS_PROFILE']

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // No test finds credentials of whoever runs it, nor asks the machine for them.
    env: {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_CONFIG_FILE: '/dev/null',
    },
    testTimeout: hangsMs,
    hookTimeout: hangsMs,
    expect: { poll: { timeout: hangsMs } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts,specs}/**/*.test.ts'],
          exclude: [needsBuild, needsBrowser, slow, proof],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'suites', include: ['conformance/**/*.test.ts', slow], isolate: false } },
      {
        extends: true,
        test: { name: 'package', include: [needsBuild], globalSetup: ['scripts/_package/buildOnce.ts'] },
      },
      { extends: true, test: { name: 'site', include: [needsBrowser] } },
      {
        extends: true,
        test: { name: 'proofs', include: [proof], globalSetup: ['scripts/_package/buildOnce.ts'] },
      },
    ],
  },
})
