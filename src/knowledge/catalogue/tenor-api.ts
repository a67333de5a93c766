import type { Library } from '../../model/library.ts';

export default {
  id: 'tenor-api',
  packages: [],
  purpose: 'Animated images.',
  system: {
    name: 'Tenor',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['tenor.googleapis.com', 'g.tenor.com', 'api.tenor.com'],
} as const satisfies Library;
