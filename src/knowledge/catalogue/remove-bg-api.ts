import type { Library } from '../../model/library.ts';

export default {
  id: 'remove-bg-api',
  packages: [],
  purpose: 'Images without their background.',
  system: {
    name: 'remove.bg',
    kind: 'http-api',
    vendor: 'Kaleido',
    hosting: 'saas',
  },
  hosts: ['api.remove.bg'],
} as const satisfies Library;
