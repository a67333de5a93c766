import type { Library } from '../../model/library.ts';

export default {
  id: 'citty',
  packages: ['citty'],
  purpose: 'Parses command lines.',
  namedEntries: [
    {
      path: 'defineCommand',
      kind: 'cli',
      name: { argument: 0, key: 'meta.name' },
      handler: { argument: 0, key: 'run' },
    },
  ],
  bootstraps: [{ path: 'runMain', role: 'cli', because: 'parses its command line' }],
} as const satisfies Library;
