import type { Library } from '../../model/library.ts';

export default {
  id: 'railway-api',
  packages: [],
  purpose: 'Projects and deployments on Railway.',
  system: {
    name: 'Railway',
    kind: 'http-api',
    vendor: 'Railway',
    hosting: 'saas',
  },
  hosts: ['backboard.railway.com', 'backboard.railway.app'],
} as const satisfies Library;
