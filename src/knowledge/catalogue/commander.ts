import type { Library } from '../../model/library.ts';

export default {
  id: 'commander',
  packages: ['commander'],
  purpose: 'Parses command lines.',
  bootstraps: [
    { path: 'Command().{parse,parseAsync}', role: 'cli', because: 'parses its command line' },
    { path: 'program.{parse,parseAsync}', role: 'cli', because: 'parses its command line' },
  ],
} as const satisfies Library;
