import type { Library } from '../../model/library.ts';

export default {
  id: 'basecamp-api',
  packages: [],
  purpose: 'Tasks.',
  system: {
    name: 'Basecamp',
    kind: 'http-api',
    vendor: '37signals',
    hosting: 'saas',
  },
  hosts: ['*.basecampapi.com', 'launchpad.37signals.com'],
} as const satisfies Library;
