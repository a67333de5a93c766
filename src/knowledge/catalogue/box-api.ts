import type { Library } from '../../model/library.ts';

export default {
  id: 'box-api',
  packages: [],
  purpose: 'Files of Box.',
  system: {
    name: 'Box',
    kind: 'http-api',
    vendor: 'Box',
    hosting: 'saas',
  },
  hosts: ['api.box.com', 'account.box.com', 'upload.box.com'],
} as const satisfies Library;
