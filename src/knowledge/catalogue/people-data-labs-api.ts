import type { Library } from '../../model/library.ts';

export default {
  id: 'people-data-labs-api',
  packages: [],
  purpose: 'Data of people and companies.',
  system: {
    name: 'People Data Labs',
    kind: 'http-api',
    vendor: 'People Data Labs',
    hosting: 'saas',
  },
  hosts: ['api.peopledatalabs.com'],
} as const satisfies Library;
