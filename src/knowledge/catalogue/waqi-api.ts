import type { Library } from '../../model/library.ts';

export default {
  id: 'waqi-api',
  packages: [],
  purpose: 'Quality of the air.',
  system: {
    name: 'World Air Quality Index',
    kind: 'http-api',
    vendor: 'World Air Quality Index',
    hosting: 'saas',
  },
  hosts: ['api.waqi.info'],
} as const satisfies Library;
