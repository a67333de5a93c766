import type { Library } from '../../model/library.ts';

export default {
  id: 'trpc-server',
  packages: ['@trpc/server'],
  purpose: 'Typed procedures over HTTP: the server side.',
} as const satisfies Library;
