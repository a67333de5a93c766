import type { Library } from '../../model/library.ts';

export default {
  id: 'seven-api',
  packages: [],
  purpose: 'Text messages; once called sms77.',
  system: {
    name: 'seven',
    aliases: ['sms77'],
    kind: 'sms',
    vendor: 'seven communications',
    hosting: 'saas',
  },
  hosts: ['*.sms77.io', '*.seven.io'],
} as const satisfies Library;
