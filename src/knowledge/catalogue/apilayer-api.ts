import type { Library } from '../../model/library.ts';

export default {
  id: 'apilayer-api',
  packages: [],
  purpose: 'APIs of many kinds behind one key.',
  system: {
    name: 'APILayer',
    kind: 'http-api',
    vendor: 'APILayer',
    hosting: 'saas',
  },
  hosts: ['api.apilayer.com'],
} as const satisfies Library;
