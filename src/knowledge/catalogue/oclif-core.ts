import type { Library } from '../../model/library.ts';

export default {
  id: 'oclif-core',
  packages: ['@oclif/core'],
  purpose: 'Framework for command lines.',
  commandClasses: [{ path: 'Command', named: { folder: 'src/commands/' }, method: 'run' }],
  bootstraps: [
    { path: 'run', role: 'cli', because: 'parses its command line' },
    { path: 'execute', role: 'cli', because: 'parses its command line' },
  ],
} as const satisfies Library;
