import type { Library } from '../../model/library.ts';

export default {
  id: 'shortcut-api',
  packages: [],
  purpose: 'Tasks.',
  system: {
    name: 'Shortcut Stories',
    kind: 'http-api',
    vendor: 'Shortcut',
    hosting: 'saas',
  },
  hosts: ['api.app.shortcut.com'],
} as const satisfies Library;
