import type { Library } from '../../model/library.ts';

export default {
  id: 'env-var',
  packages: ['env-var'],
  purpose: 'Reads and checks environment variables.',
  environmentReads: [
    { path: 'get', name: { argument: 0 } },
    { path: 'from().get', name: { argument: 0 } },
  ],
} as const satisfies Library;
