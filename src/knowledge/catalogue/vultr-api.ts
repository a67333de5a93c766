import type { Library } from '../../model/library.ts';

export default {
  id: 'vultr-api',
  packages: [],
  purpose: 'Servers.',
  system: {
    name: 'Vultr',
    kind: 'http-api',
    vendor: 'Vultr',
    hosting: 'saas',
  },
  hosts: ['api.vultr.com'],
} as const satisfies Library;
