import type { Library } from '../../model/library.ts';

export default {
  id: 'easypost-api',
  packages: [],
  purpose: 'Parcels.',
  system: {
    name: 'EasyPost',
    kind: 'http-api',
    vendor: 'EasyPost',
    hosting: 'saas',
  },
  hosts: ['api.easypost.com'],
} as const satisfies Library;
