import { defineConfig } from 'vitest/config';

// The kit format alone, which needs no database: for mutation testing.
export default defineConfig({ test: { include: ['src/kit/**/*.test.ts'], testTimeout: 30_000 } });
