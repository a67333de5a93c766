import type { Library } from '../../model/library.ts';

export default {
  id: 'timezonedb-api',
  packages: [],
  purpose: 'Time zones.',
  system: {
    name: 'TimeZoneDB',
    kind: 'http-api',
    vendor: 'TimeZoneDB',
    hosting: 'saas',
  },
  hosts: ['api.timezonedb.com'],
} as const satisfies Library;
