import { defineConfig } from 'vitest/config';
import { countsReporter } from './test/support/counts-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/fixtures/**', 'test/golden/**'],
    allowOnly: false,
    testTimeout: 30_000,
    reporters: ['default', countsReporter],
  },
});
