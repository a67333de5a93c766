import type { Library } from '../../model/library.ts';

export default {
  id: 'wix-api',
  packages: [],
  purpose: 'Web sites and shops.',
  system: {
    name: 'Wix',
    kind: 'http-api',
    vendor: 'Wix',
    hosting: 'saas',
  },
  hosts: ['www.wixapis.com'],
} as const satisfies Library;
