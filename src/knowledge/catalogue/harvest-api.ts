import type { Library } from '../../model/library.ts';

export default {
  id: 'harvest-api',
  packages: [],
  purpose: 'Time of work.',
  system: {
    name: 'Harvest Time Tracking',
    kind: 'http-api',
    vendor: 'Harvest',
    hosting: 'saas',
  },
  hosts: ['api.harvestapp.com'],
} as const satisfies Library;
