import type { Library } from '../../model/library.ts';

export default {
  id: 'dialpad-api',
  packages: [],
  purpose: 'Telephone calls of teams.',
  system: {
    name: 'Dialpad',
    kind: 'http-api',
    vendor: 'Dialpad',
    hosting: 'saas',
  },
  hosts: ['dialpad.com/api'],
} as const satisfies Library;
