import type { Library } from '../../model/library.ts';

export default {
  id: 'dingtalk-api',
  packages: [],
  purpose: 'Messages and sign-in with DingTalk.',
  system: {
    name: 'DingTalk',
    kind: 'http-api',
    vendor: 'Alibaba',
    hosting: 'saas',
  },
  hosts: ['*.dingtalk.com'],
} as const satisfies Library;
