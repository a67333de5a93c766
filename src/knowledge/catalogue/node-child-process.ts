import type { Library } from '../../model/library.ts';

export default {
  id: 'node-child-process',
  packages: ['node:child_process', 'cross-spawn'],
  purpose: 'Programs that a process starts.',
  errorEvents: [{ path: 'spawn()' }],
  same: [{ path: 'cross-spawn#default', as: 'node:child_process#spawn' }],
} as const satisfies Library;
