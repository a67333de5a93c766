import type { Library } from '../../model/library.ts';

export default {
  id: 'sendcloud-api',
  packages: [],
  purpose: 'Parcels.',
  system: {
    name: 'Sendcloud',
    kind: 'http-api',
    vendor: 'Sendcloud',
    hosting: 'saas',
  },
  hosts: ['panel.sendcloud.sc'],
} as const satisfies Library;
