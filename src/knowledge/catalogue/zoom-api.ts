import type { Library } from '../../model/library.ts';

export default {
  id: 'zoom-api',
  packages: [],
  purpose: 'Video calls.',
  system: {
    name: 'Zoom',
    kind: 'http-api',
    vendor: 'Zoom',
    hosting: 'saas',
  },
  hosts: ['*.zoom.us'],
} as const satisfies Library;
