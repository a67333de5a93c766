import type { Library } from '../../model/library.ts';

export default {
  id: 'filestack-api',
  packages: [],
  purpose: 'Files.',
  system: {
    name: 'Filestack',
    kind: 'object-storage',
    vendor: 'Filestack',
    hosting: 'saas',
  },
  hosts: ['*.filestackapi.com', '*.filestackcontent.com'],
} as const satisfies Library;
