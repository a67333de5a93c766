import type { Library } from '../../model/library.ts';

export default {
  id: 'guardian-api',
  packages: [],
  purpose: 'News.',
  system: {
    name: 'The Guardian',
    kind: 'http-api',
    vendor: 'The Guardian',
    hosting: 'saas',
  },
  hosts: ['content.guardianapis.com'],
} as const satisfies Library;
