import type { Library } from '../../model/library.ts';

export default {
  id: 'agora-api',
  packages: [],
  purpose: 'Calls by video.',
  system: {
    name: 'Agora',
    kind: 'http-api',
    vendor: 'Agora',
    hosting: 'saas',
  },
  hosts: ['api.agora.io', 'api.sd-rtn.com'],
} as const satisfies Library;
