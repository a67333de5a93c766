import type { Library } from '../../model/library.ts';

export default {
  id: 'crowdin-api',
  packages: [],
  purpose: 'Translations.',
  system: {
    name: 'Crowdin',
    kind: 'http-api',
    vendor: 'Crowdin',
    hosting: 'saas',
  },
  hosts: ['*.crowdin.com'],
} as const satisfies Library;
