import type { Library } from '../../model/library.ts';

export default {
  id: 'polygon-io-api',
  packages: [],
  purpose: 'Prices of securities.',
  system: {
    name: 'Polygon.io',
    kind: 'http-api',
    vendor: 'Polygon.io',
    hosting: 'saas',
  },
  hosts: ['api.polygon.io', 'socket.polygon.io'],
} as const satisfies Library;
