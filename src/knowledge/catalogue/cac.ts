import type { Library } from '../../model/library.ts';

export default {
  id: 'cac',
  packages: ['cac'],
  purpose: 'Parses command lines.',
  bootstraps: [{ path: 'default().parse', role: 'cli', because: 'parses its command line' }],
  namedEntries: [{ path: 'default().action', kind: 'cli', handler: { argument: 0 } }],
  prefixes: [{ path: 'default().command', prefix: { argument: 0 }, gives: true }],
  same: [
    { path: 'cac#cac()', as: 'cac#default()' },
    {
      path: 'cac#default().{usage,option,help,version,example,command,alias,action,allowUnknownOptions,ignoreOptionDefaultValue}()',
      as: 'cac#default()',
    },
  ],
} as const satisfies Library;
