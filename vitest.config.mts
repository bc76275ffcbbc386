import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Left to itself it would use one of two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'src/**/*.test.tsx',
            'tests/unit/**/*.test.ts',
            'tests/shells/**/*.test.ts',
          ],
          // Cases are named by their whole title, in reports and in tests/mutations.
          chaiConfig: { truncateThreshold: 0 },
          // Properties and the shells' processes take seconds where machines are shared.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'packed',
          include: ['tests/packed/**/*.test.ts'],
          globalSetup: ['tests/packed/support/global.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          globalSetup: ['tests/hostile/support/runner-program.ts'],
          testTimeout: 900_000,
          hookTimeout: 120_000,
          // Hangs are told by the processor time of a file's own process.
          pool: 'forks',
        },
      },
      { test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
