import type { Library } from '../../model/library.ts';

export default {
  id: 'urlbox-api',
  packages: [],
  purpose: 'Screenshots of web pages.',
  system: {
    name: 'Urlbox',
    kind: 'http-api',
    vendor: 'Urlbox',
    hosting: 'saas',
  },
  hosts: ['api.urlbox.io', 'api.urlbox.com'],
} as const satisfies Library;
