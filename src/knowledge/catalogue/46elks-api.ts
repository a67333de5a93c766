import type { Library } from '../../model/library.ts';

export default {
  id: '46elks-api',
  packages: [],
  purpose: 'Text messages and calls.',
  system: {
    name: '46elks',
    kind: 'sms',
    vendor: '46elks',
    hosting: 'saas',
  },
  hosts: ['api.46elks.com'],
} as const satisfies Library;
