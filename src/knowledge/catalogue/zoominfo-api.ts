import type { Library } from '../../model/library.ts';

export default {
  id: 'zoominfo-api',
  packages: [],
  purpose: 'Data of people and companies.',
  system: {
    name: 'ZoomInfo',
    kind: 'http-api',
    vendor: 'ZoomInfo',
    hosting: 'saas',
  },
  hosts: ['api.zoominfo.com'],
} as const satisfies Library;
