import type { Library } from '../../model/library.ts';

export default {
  id: 'qq-api',
  packages: [],
  purpose: 'Sign-in with QQ.',
  system: {
    name: 'QQ',
    aliases: ['QQ Connect'],
    kind: 'auth',
    vendor: 'Tencent',
    hosting: 'saas',
  },
  hosts: ['graph.qq.com'],
} as const satisfies Library;
