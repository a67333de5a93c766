import type { Library } from '../../model/library.ts';

export default {
  id: 'crisp-api',
  packages: [],
  purpose: 'Support by chat.',
  system: {
    name: 'Crisp',
    kind: 'http-api',
    vendor: 'Crisp',
    hosting: 'saas',
  },
  hosts: ['api.crisp.chat'],
} as const satisfies Library;
