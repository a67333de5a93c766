import type { Library } from '../../model/library.ts';

export default {
  id: 'smarty-api',
  packages: [],
  purpose: 'Checks of postal addresses.',
  system: {
    name: 'Smarty',
    kind: 'http-api',
    vendor: 'Smarty',
    hosting: 'saas',
  },
  hosts: ['*.api.smarty.com', '*.api.smartystreets.com'],
} as const satisfies Library;
