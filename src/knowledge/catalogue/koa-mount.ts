import type { Library } from '../../model/library.ts';

export default {
  id: 'koa-mount',
  packages: ['koa-mount'],
  purpose: 'Puts a Koa application or middleware under a prefix.',
  mounts: [{ path: 'default', prefix: { argument: 0 }, router: { argument: 1 } }],
} as const satisfies Library;
