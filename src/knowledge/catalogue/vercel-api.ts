import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-api',
  packages: [],
  purpose: 'Projects and deployments on Vercel.',
  system: {
    name: 'Vercel',
    aliases: ['Vercel API'],
    kind: 'http-api',
    vendor: 'Vercel',
    hosting: 'saas',
  },
  hosts: ['api.vercel.com', 'vercel.com', 'www.vercel.com'],
} as const satisfies Library;
