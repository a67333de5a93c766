import type { Library } from '../../model/library.ts';

export default {
  id: 'infobip-api',
  packages: [],
  purpose: 'Text messages, e-mail and calls.',
  system: {
    name: 'Infobip',
    kind: 'sms',
    vendor: 'Infobip',
    hosting: 'saas',
  },
  hosts: ['*.infobip.com'],
} as const satisfies Library;
