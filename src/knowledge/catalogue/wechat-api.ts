import type { Library } from '../../model/library.ts';

export default {
  id: 'wechat-api',
  packages: [],
  purpose: 'Sign-in with WeChat, official accounts and mini programs.',
  system: {
    name: 'WeChat',
    kind: 'http-api',
    vendor: 'Tencent',
    hosting: 'saas',
  },
  hosts: ['api.weixin.qq.com', 'open.weixin.qq.com', 'mp.weixin.qq.com'],
} as const satisfies Library;
