import type { Library } from '../../model/library.ts';

export default {
  id: 'telnyx-api',
  packages: [],
  purpose: 'Text messages and calls.',
  system: {
    name: 'Telnyx',
    kind: 'sms',
    vendor: 'Telnyx',
    hosting: 'saas',
  },
  hosts: ['*.telnyx.com'],
} as const satisfies Library;
