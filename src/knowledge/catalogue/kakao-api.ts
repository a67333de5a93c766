import type { Library } from '../../model/library.ts';

export default {
  id: 'kakao-api',
  packages: [],
  purpose: 'Sign-in with Kakao.',
  system: {
    name: 'Kakao',
    kind: 'auth',
    vendor: 'Kakao',
    hosting: 'saas',
  },
  hosts: ['kauth.kakao.com', 'kapi.kakao.com', 'accounts.kakao.com'],
} as const satisfies Library;
