import { defineConfig } from 'vitest/config';
import { countsReporter } from './test/support/counts-reporter.ts';

const exclude = ['**/fixtures/**', 'test/golden/**'];
const entries = 'test/knowledge/catalogue/**/*.test.ts';

export default defineConfig({
  test: {
    allowOnly: false,
    testTimeout: 30_000,
    reporters: ['default', countsReporter],
    projects: [
      { extends: true, test: { name: 'all else', include: ['test/**/*.test.ts'], exclude: [...exclude, entries] } },
      // Hundreds of small files that ask one catalogue: it is loaded once for each worker, not once for each file.
      { extends: true, test: { name: 'catalogue', include: [entries], exclude, isolate: false } },
    ],
  },
});
