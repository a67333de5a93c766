import type { Library } from '../../model/library.ts';

export default {
  id: 'linear-api',
  packages: [],
  purpose: 'Issues of Linear.',
  system: {
    name: 'Linear',
    kind: 'http-api',
    vendor: 'Linear',
    hosting: 'saas',
  },
  hosts: ['*.linear.app'],
} as const satisfies Library;
