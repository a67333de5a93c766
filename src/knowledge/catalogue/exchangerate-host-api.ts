import type { Library } from '../../model/library.ts';

export default {
  id: 'exchangerate-host-api',
  packages: [],
  purpose: 'Exchange rates.',
  system: {
    name: 'exchangerate.host rates API',
    kind: 'http-api',
    vendor: 'APILayer',
    hosting: 'saas',
  },
  hosts: ['api.exchangerate.host'],
} as const satisfies Library;
