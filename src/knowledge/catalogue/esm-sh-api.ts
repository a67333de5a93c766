import type { Library } from '../../model/library.ts';

export default {
  id: 'esm-sh-api',
  packages: [],
  purpose: 'Packages of JavaScript.',
  system: {
    name: 'esm.sh',
    kind: 'http-api',
    vendor: 'esm.sh',
    hosting: 'saas',
  },
  hosts: ['esm.sh'],
} as const satisfies Library;
