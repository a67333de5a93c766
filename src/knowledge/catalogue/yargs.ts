import type { Library } from '../../model/library.ts';

export default {
  id: 'yargs',
  packages: ['yargs', 'yargs/yargs'],
  purpose: 'Parses command lines.',
  bootstraps: [
    { path: 'default().{parse,parseAsync}', role: 'cli', because: 'parses its command line' },
    { path: 'default().argv', role: 'cli', because: 'parses its command line' },
    { path: '{parse,parseAsync}', role: 'cli', because: 'parses its command line' },
  ],
} as const satisfies Library;
