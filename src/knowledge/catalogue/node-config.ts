import type { Library } from '../../model/library.ts';

export default {
  id: 'node-config',
  packages: ['config'],
  purpose: 'Configuration from files of a folder, by environment, with variables that fill their keys.',
  environmentReads: [{ path: 'get', name: { argument: 0 } }],
} as const satisfies Library;
