import type { Library } from '../../model/library.ts';

export default {
  id: 'shotstack-api',
  packages: [],
  purpose: 'Rendering of video.',
  system: {
    name: 'Shotstack',
    kind: 'http-api',
    vendor: 'Shotstack',
    hosting: 'saas',
  },
  hosts: ['api.shotstack.io'],
} as const satisfies Library;
