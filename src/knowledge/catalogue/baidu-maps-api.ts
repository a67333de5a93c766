import type { Library } from '../../model/library.ts';

export default {
  id: 'baidu-maps-api',
  packages: [],
  purpose: 'Maps and geocoding in China.',
  system: {
    name: 'Baidu Maps',
    kind: 'http-api',
    vendor: 'Baidu',
    hosting: 'saas',
  },
  hosts: ['api.map.baidu.com'],
} as const satisfies Library;
