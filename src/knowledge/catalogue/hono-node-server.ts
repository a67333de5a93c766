import type { Library } from '../../model/library.ts';

export default {
  id: 'hono-node-server',
  packages: ['@hono/node-server'],
  purpose: 'Runs Hono applications on Node.',
  bootstraps: [{ path: 'serve', role: 'http-server', because: 'listens on a port' }],
} as const satisfies Library;
