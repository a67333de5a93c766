import type { Library } from '../../model/library.ts';

export default {
  id: 'front-api',
  packages: [],
  purpose: 'Shared mail boxes and support.',
  system: {
    name: 'Front Inbox',
    kind: 'http-api',
    vendor: 'Front',
    hosting: 'saas',
  },
  hosts: ['api2.frontapp.com'],
} as const satisfies Library;
