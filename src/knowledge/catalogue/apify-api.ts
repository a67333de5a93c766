import type { Library } from '../../model/library.ts';

export default {
  id: 'apify-api',
  packages: [],
  purpose: 'Reads web pages.',
  system: {
    name: 'Apify',
    kind: 'http-api',
    vendor: 'Apify',
    hosting: 'saas',
  },
  hosts: ['api.apify.com'],
} as const satisfies Library;
