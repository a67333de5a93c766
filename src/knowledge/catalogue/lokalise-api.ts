import type { Library } from '../../model/library.ts';

export default {
  id: 'lokalise-api',
  packages: [],
  purpose: 'Translations.',
  system: {
    name: 'Lokalise',
    kind: 'http-api',
    vendor: 'Lokalise',
    hosting: 'saas',
  },
  hosts: ['*.lokalise.com'],
} as const satisfies Library;
