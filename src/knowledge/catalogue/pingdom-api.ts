import type { Library } from '../../model/library.ts';

export default {
  id: 'pingdom-api',
  packages: [],
  purpose: 'Checks from outside.',
  system: {
    name: 'Pingdom',
    kind: 'monitoring',
    vendor: 'SolarWinds',
    hosting: 'saas',
  },
  hosts: ['api.pingdom.com'],
} as const satisfies Library;
