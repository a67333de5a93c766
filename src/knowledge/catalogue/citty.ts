import type { Library } from '../../model/library.ts';

export default {
  id: 'citty',
  packages: ['citty'],
  purpose: 'Parses command lines.',
  bootstraps: [{ path: 'runMain', role: 'cli', because: 'parses its command line' }],
} as const satisfies Library;
