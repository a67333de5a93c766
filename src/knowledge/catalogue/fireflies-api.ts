import type { Library } from '../../model/library.ts';

export default {
  id: 'fireflies-api',
  packages: [],
  purpose: 'Minutes of meetings.',
  system: {
    name: 'Fireflies.ai',
    kind: 'http-api',
    vendor: 'Fireflies.ai',
    hosting: 'saas',
  },
  hosts: ['api.fireflies.ai'],
} as const satisfies Library;
