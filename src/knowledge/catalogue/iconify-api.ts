import type { Library } from '../../model/library.ts';

export default {
  id: 'iconify-api',
  packages: [],
  purpose: 'Icons.',
  system: {
    name: 'Iconify',
    kind: 'http-api',
    vendor: 'Iconify',
    hosting: 'saas',
  },
  hosts: ['api.iconify.design', 'api.simplesvg.com', 'api.unisvg.com'],
} as const satisfies Library;
