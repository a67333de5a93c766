import type { Library } from '../../model/library.ts';

export default {
  id: 'contentful-api',
  packages: [],
  purpose: 'Texts and images of pages.',
  system: {
    name: 'Contentful',
    kind: 'http-api',
    vendor: 'Contentful',
    hosting: 'saas',
  },
  hosts: ['*.contentful.com', '*.ctfassets.net'],
} as const satisfies Library;
