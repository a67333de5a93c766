import type { Library } from '../../model/library.ts';

export default {
  id: 'wecom-api',
  packages: [],
  purpose: 'Sign-in and messages within companies that use WeCom.',
  system: {
    name: 'WeCom',
    kind: 'http-api',
    vendor: 'Tencent',
    hosting: 'saas',
  },
  hosts: ['qyapi.weixin.qq.com', 'open.work.weixin.qq.com', 'login.work.weixin.qq.com'],
} as const satisfies Library;
