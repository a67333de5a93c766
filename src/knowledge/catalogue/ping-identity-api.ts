import type { Library } from '../../model/library.ts';

export default {
  id: 'ping-identity-api',
  packages: [],
  purpose: 'Identity provider of companies.',
  system: {
    name: 'Ping Identity',
    aliases: ['PingOne'],
    kind: 'auth',
    vendor: 'Ping Identity',
    hosting: 'saas',
  },
  hosts: ['*.pingone.com', '*.pingone.eu', '*.pingidentity.com'],
} as const satisfies Library;
