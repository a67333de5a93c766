import type { Library } from '../../model/library.ts';

export default {
  id: 'wechat-pay-api',
  packages: [],
  purpose: 'Payments through WeChat.',
  system: {
    name: 'WeChat Pay',
    kind: 'payment',
    vendor: 'Tencent',
    hosting: 'saas',
  },
  hosts: ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com', 'apihk.mch.weixin.qq.com'],
} as const satisfies Library;
