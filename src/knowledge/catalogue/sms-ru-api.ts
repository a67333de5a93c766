import type { Library } from '../../model/library.ts';

export default {
  id: 'sms-ru-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'SMS.ru',
    kind: 'sms',
    vendor: 'SMS.ru',
    hosting: 'saas',
  },
  hosts: ['sms.ru'],
} as const satisfies Library;
