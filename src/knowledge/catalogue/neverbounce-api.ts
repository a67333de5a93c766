import type { Library } from '../../model/library.ts';

export default {
  id: 'neverbounce-api',
  packages: [],
  purpose: 'Checks of email addresses.',
  system: {
    name: 'NeverBounce',
    kind: 'http-api',
    vendor: 'NeverBounce',
    hosting: 'saas',
  },
  hosts: ['api.neverbounce.com'],
} as const satisfies Library;
