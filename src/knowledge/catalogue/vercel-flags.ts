import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-flags',
  packages: ['flags', 'flags/next', 'flags/sveltekit', '@flags-sdk/vercel', '@vercel/flags'],
  purpose: 'Feature flags declared in code.',
  system: {
    name: 'Vercel Flags',
    kind: 'feature-flags',
    vendor: 'Vercel',
    hosting: 'saas',
  },
  clients: [
    { path: 'vercelAdapter()', options: { argument: 0 } },
    { path: 'createVercelAdapter()', options: { argument: 0 } },
  ],
  flags: [{ path: 'flag', flag: { argument: 0, key: 'key' }, default: { argument: 0, key: 'defaultValue' } }],
} as const satisfies Library;
