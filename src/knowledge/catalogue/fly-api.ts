import type { Library } from '../../model/library.ts';

export default {
  id: 'fly-api',
  packages: [],
  purpose: 'Applications and machines on Fly.io.',
  system: {
    name: 'Fly.io',
    kind: 'http-api',
    vendor: 'Fly.io',
    hosting: 'saas',
  },
  hosts: ['api.fly.io', 'api.machines.dev'],
} as const satisfies Library;
