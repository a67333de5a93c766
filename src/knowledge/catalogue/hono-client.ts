import type { Library } from '../../model/library.ts';

export default {
  id: 'hono-client',
  packages: ['hono/client'],
  purpose: 'Typed client of servers that are written with Hono.',
  clients: [{ path: 'hc()', url: { argument: 0 }, options: { argument: 1 }, answered: 0 }],
  outbound: [{ path: 'hc().**.{$get,$post,$put,$patch,$delete}', effect: 'call' }],
} as const satisfies Library;
