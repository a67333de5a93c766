import type { Library } from '../../model/library.ts';

export default {
  id: 'squarespace-api',
  packages: [],
  purpose: 'Web sites and shops.',
  system: {
    name: 'Squarespace',
    kind: 'http-api',
    vendor: 'Squarespace',
    hosting: 'saas',
  },
  hosts: ['api.squarespace.com'],
} as const satisfies Library;
