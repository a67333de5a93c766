import type { Library } from '../../model/library.ts';

export default {
  id: 'modal-api',
  packages: [],
  purpose: 'Functions with graphics cards.',
  system: {
    name: 'Modal Labs',
    kind: 'http-api',
    vendor: 'Modal',
    hosting: 'saas',
  },
  hosts: ['*.modal.run'],
} as const satisfies Library;
