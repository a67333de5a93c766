import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { countsReporter } from './test/support/counts-reporter.ts';

const exclude = ['**/fixtures/**', 'test/golden/**'];
const entries = 'test/knowledge/catalogue/**/*.test.ts';

const packages = fileURLToPath(new URL('examples/order-platform/packages/', import.meta.url));

export default defineConfig({
  // Tests run code of the example, whose packages nobody installs here.
  resolve: {
    alias: [
      { find: /^@order-platform\/http\/(.+)$/, replacement: `${packages}http/src/$1.ts` },
      { find: /^@order-platform\/logger$/, replacement: `${packages}logger/src/index.ts` },
    ],
  },
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
