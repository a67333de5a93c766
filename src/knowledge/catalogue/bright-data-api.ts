import type { Library } from '../../model/library.ts';

export default {
  id: 'bright-data-api',
  packages: [],
  purpose: 'Content of web pages.',
  system: {
    name: 'Bright Data',
    kind: 'http-api',
    vendor: 'Bright Data',
    hosting: 'saas',
  },
  hosts: ['api.brightdata.com'],
} as const satisfies Library;
