// The tests that mutants are tried against: those of the kit format, without a database, and without the three that
// read thousands of texts each and would make an hour of it a day.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/kit/*.test.ts'],
    exclude: ['src/kit/commonmark.test.ts', 'src/kit/naughty.test.ts', 'src/kit/never-throws.test.ts'],
    setupFiles: ['scripts/mutate.setup.mjs'],
    testTimeout: 20_000,
  },
});
