import type { Library } from '../../model/library.ts';

export default {
  id: 'lob-api',
  packages: [],
  purpose: 'Letters and checks of postal addresses.',
  system: {
    name: 'Lob.com',
    kind: 'http-api',
    vendor: 'Lob',
    hosting: 'saas',
  },
  hosts: ['api.lob.com'],
} as const satisfies Library;
