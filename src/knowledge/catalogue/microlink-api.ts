import type { Library } from '../../model/library.ts';

export default {
  id: 'microlink-api',
  packages: [],
  purpose: 'Data and screenshots of web pages.',
  system: {
    name: 'Microlink',
    kind: 'http-api',
    vendor: 'Microlink',
    hosting: 'saas',
  },
  hosts: ['*.microlink.io'],
} as const satisfies Library;
