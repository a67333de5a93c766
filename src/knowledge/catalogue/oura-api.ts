import type { Library } from '../../model/library.ts';

export default {
  id: 'oura-api',
  packages: [],
  purpose: 'Health of people.',
  system: {
    name: 'Oura Ring',
    kind: 'http-api',
    vendor: 'Oura',
    hosting: 'saas',
  },
  hosts: ['api.ouraring.com'],
} as const satisfies Library;
