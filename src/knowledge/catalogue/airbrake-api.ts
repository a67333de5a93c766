import type { Library } from '../../model/library.ts';

export default {
  id: 'airbrake-api',
  packages: [],
  purpose: 'Takes in errors.',
  system: {
    name: 'Airbrake',
    kind: 'monitoring',
    vendor: 'LogicMonitor',
    hosting: 'saas',
  },
  hosts: ['*.airbrake.io'],
} as const satisfies Library;
