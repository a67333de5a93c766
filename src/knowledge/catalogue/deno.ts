import type { Library } from '../../model/library.ts';

export default {
  id: 'deno',
  packages: ['global'],
  purpose: 'The environment as Deno and Netlify hand it out.',
  environmentReads: [{ path: '{Deno,Netlify}.env.get', name: { argument: 0 } }],
} as const satisfies Library;
