import type { Library } from '../../model/library.ts';

export default {
  id: 'meow',
  packages: ['meow'],
  purpose: 'Parses command lines.',
  bootstraps: [{ path: 'default', role: 'cli', because: 'parses its command line' }],
} as const satisfies Library;
