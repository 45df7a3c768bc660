import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,scripts,specs,conformance}/**/*.test.ts'],
    globalSetup: ['scripts/_package/buildOnce.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
