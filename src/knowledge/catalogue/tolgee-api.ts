import type { Library } from '../../model/library.ts';

export default {
  id: 'tolgee-api',
  packages: [],
  purpose: 'Translations.',
  system: {
    name: 'Tolgee',
    kind: 'http-api',
    vendor: 'Tolgee',
    hosting: 'saas',
  },
  hosts: ['app.tolgee.io', 'cdn.tolg.ee'],
} as const satisfies Library;
