import type { Library } from '../../model/library.ts';

export default {
  id: 'amap-api',
  packages: [],
  purpose: 'Maps and geocoding in China.',
  system: {
    name: 'Amap',
    kind: 'http-api',
    vendor: 'Alibaba',
    hosting: 'saas',
  },
  hosts: ['restapi.amap.com'],
} as const satisfies Library;
