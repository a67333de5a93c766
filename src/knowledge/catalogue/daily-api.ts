import type { Library } from '../../model/library.ts';

export default {
  id: 'daily-api',
  packages: [],
  purpose: 'Calls by video.',
  system: {
    name: 'Daily.co',
    kind: 'http-api',
    vendor: 'Daily',
    hosting: 'saas',
  },
  hosts: ['api.daily.co'],
} as const satisfies Library;
