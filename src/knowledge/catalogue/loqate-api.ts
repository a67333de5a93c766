import type { Library } from '../../model/library.ts';

export default {
  id: 'loqate-api',
  packages: [],
  purpose: 'Checks of postal addresses.',
  system: {
    name: 'Loqate',
    kind: 'http-api',
    vendor: 'GBG',
    hosting: 'saas',
  },
  hosts: ['api.addressy.com'],
} as const satisfies Library;
