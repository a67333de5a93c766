import type { Library } from '../../model/library.ts';

export default {
  id: 'naver-api',
  packages: [],
  purpose: 'Sign-in with Naver.',
  system: {
    name: 'Naver',
    kind: 'auth',
    vendor: 'Naver',
    hosting: 'saas',
  },
  hosts: ['nid.naver.com', 'openapi.naver.com'],
} as const satisfies Library;
