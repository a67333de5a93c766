import type { Library } from '../../model/library.ts';

export default {
  id: 'abuseipdb-api',
  packages: [],
  purpose: 'Reports of bad IP addresses.',
  system: {
    name: 'AbuseIPDB',
    kind: 'http-api',
    vendor: 'AbuseIPDB',
    hosting: 'saas',
  },
  hosts: ['api.abuseipdb.com'],
} as const satisfies Library;
