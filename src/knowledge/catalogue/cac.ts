import type { Library } from '../../model/library.ts';

export default {
  id: 'cac',
  packages: ['cac'],
  purpose: 'Parses command lines.',
  bootstraps: [{ path: 'default().parse', role: 'cli', because: 'parses its command line' }],
  same: [
    { path: 'cac#cac()', as: 'cac#default()' },
    { path: 'cac#default().{usage,option,help,version,example}()', as: 'cac#default()' },
  ],
} as const satisfies Library;
