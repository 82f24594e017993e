import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'journeys/**/*.test.ts', 'packs/**/*.test.ts'],
    // A runner left to itself keeps one core free: on two cores everything would wait for everything.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
