import type { Library } from '../../model/library.ts';

export default {
  id: 'weibo-api',
  packages: [],
  purpose: 'Posts and sign-in with Weibo.',
  system: {
    name: 'Weibo',
    kind: 'http-api',
    vendor: 'Sina',
    hosting: 'saas',
  },
  hosts: ['api.weibo.com', 'open.weibo.cn'],
} as const satisfies Library;
