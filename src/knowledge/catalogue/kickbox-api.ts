import type { Library } from '../../model/library.ts';

export default {
  id: 'kickbox-api',
  packages: [],
  purpose: 'Checks of email addresses.',
  system: {
    name: 'Kickbox',
    kind: 'http-api',
    vendor: 'Kickbox',
    hosting: 'saas',
  },
  hosts: ['*.kickbox.com'],
} as const satisfies Library;
