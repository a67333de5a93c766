import type { Library } from '../../model/library.ts';

export default {
  id: 'sade',
  packages: ['sade'],
  purpose: 'Parses command lines.',
  bootstraps: [{ path: 'default().**.parse', role: 'cli', because: 'parses its command line' }],
} as const satisfies Library;
