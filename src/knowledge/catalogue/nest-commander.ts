import type { Library } from '../../model/library.ts';

export default {
  id: 'nest-commander',
  packages: ['nest-commander'],
  purpose: 'Command lines with NestJS.',
  decorators: [
    {
      path: '{Command,SubCommand,DefaultCommand,RootCommand}',
      role: 'entry',
      kind: 'cli',
      name: { argument: 0, key: 'name' },
    },
  ],
  bootstraps: [{ path: 'CommandFactory.{run,runWithoutClosing}', role: 'cli', because: 'parses its command line' }],
} as const satisfies Library;
