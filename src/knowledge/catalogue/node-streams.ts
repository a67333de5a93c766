import type { Library } from '../../model/library.ts';

export default {
  id: 'node-streams',
  packages: ['node:fs', 'fs-extra', 'graceful-fs'],
  purpose: 'Streams of files, which `pipe` hands on without their errors.',
  errorEvents: [{ path: 'createReadStream()', piped: true }],
} as const satisfies Library;
