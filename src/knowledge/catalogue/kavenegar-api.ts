import type { Library } from '../../model/library.ts';

export default {
  id: 'kavenegar-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Kavenegar',
    kind: 'sms',
    vendor: 'Kavenegar',
    hosting: 'saas',
  },
  hosts: ['*.kavenegar.com'],
} as const satisfies Library;
