import type { Library } from '../../model/library.ts';

export default {
  id: 'africas-talking-api',
  packages: [],
  purpose: 'Text messages and calls in Africa.',
  system: {
    name: "Africa's Talking",
    kind: 'sms',
    vendor: "Africa's Talking",
    hosting: 'saas',
  },
  hosts: ['*.africastalking.com'],
} as const satisfies Library;
