import type { Library } from '../../model/library.ts';

export default {
  id: 'yargs',
  packages: ['yargs', 'yargs/yargs'],
  purpose: 'Parses command lines.',
  bootstraps: [
    { path: 'default', role: 'cli', because: 'parses its command line' },
    { path: '{parse,parseAsync,parseSync}', role: 'cli', because: 'parses its command line' },
    {
      path: '{usage,scriptName,command,option,options,alias,help,version,demandCommand,strict}().**.{parse,parseAsync,parseSync}',
      role: 'cli',
      because: 'parses its command line',
    },
  ],
} as const satisfies Library;
