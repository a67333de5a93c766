import type { Library } from '../../model/library.ts';

export default {
  id: 'jsonbin-api',
  packages: [],
  purpose: 'JSON documents.',
  system: {
    name: 'JSONBin.io',
    kind: 'http-api',
    vendor: 'JSONBin.io',
    hosting: 'saas',
  },
  hosts: ['api.jsonbin.io'],
} as const satisfies Library;
