import { defineConfig } from 'vitest/config';

const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };
const shared = {
  globalSetup: ['test/database.setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  pool: 'forks' as const,
  // Vitest keeps a core for itself; here that core is half of the machine.
  maxWorkers: 2,
};

export default defineConfig({
  oxc,
  test: {
    projects: [
      {
        oxc,
        test: {
          ...shared,
          name: 'unit',
          // The house is loaded once for all the files that a worker reads; each has a database of its own.
          isolate: false,
          sequence: { groupOrder: 0 },
          include: ['src/**/*.test.{ts,tsx}', 'test/house/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*'],
        },
      },
      {
        oxc,
        test: {
          ...shared,
          name: 'browser',
          // After the others: a browser and its house take both cores.
          sequence: { groupOrder: 1 },
          include: ['test/e2e/**/*.test.{ts,tsx}'],
          globalSetup: [...shared.globalSetup, 'test/browser.setup.ts'],
          // One after the other, and in one process: the house is loaded once.
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
