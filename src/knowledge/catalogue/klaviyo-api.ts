import type { Library } from '../../model/library.ts';

export default {
  id: 'klaviyo-api',
  packages: [],
  purpose: 'Mailing lists and campaigns.',
  system: {
    name: 'Klaviyo',
    kind: 'email',
    vendor: 'Klaviyo',
    hosting: 'saas',
  },
  hosts: ['*.klaviyo.com'],
} as const satisfies Library;
