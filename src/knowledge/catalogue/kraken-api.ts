import type { Library } from '../../model/library.ts';

export default {
  id: 'kraken-api',
  packages: [],
  purpose: 'Exchange of crypto currencies.',
  system: {
    name: 'Kraken',
    kind: 'http-api',
    vendor: 'Kraken',
    hosting: 'saas',
  },
  hosts: ['api.kraken.com', 'ws.kraken.com'],
} as const satisfies Library;
