import type { Library } from '../../model/library.ts';

export default {
  id: '360dialog-api',
  packages: [],
  purpose: 'Messages through WhatsApp.',
  system: {
    name: '360dialog',
    kind: 'sms',
    vendor: '360dialog',
    hosting: 'saas',
  },
  hosts: ['*.360dialog.io'],
} as const satisfies Library;
