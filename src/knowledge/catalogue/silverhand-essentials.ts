import type { Library } from '../../model/library.ts';

export default {
  id: 'silverhand-essentials',
  packages: ['@silverhand/essentials'],
  purpose: 'Small helpers.',
  // Read in 2.9.2, lib/utilities/function.js:26: it waits for a promise too, and gives undefined where it rejects.
  catchers: [{ path: 'trySafe', operation: { argument: 0 } }],
} as const satisfies Library;
