import type { Library } from '../../model/library.ts';

export default {
  id: 'hookdeck-api',
  packages: [],
  purpose: 'Webhooks.',
  system: {
    name: 'Hookdeck',
    kind: 'http-api',
    vendor: 'Hookdeck',
    hosting: 'saas',
  },
  hosts: ['*.hookdeck.com'],
} as const satisfies Library;
