import type { Library } from '../../model/library.ts';

export default {
  id: 'tencent-sms-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Tencent Cloud SMS',
    aliases: ['Tencent SMS'],
    kind: 'sms',
    vendor: 'Tencent Cloud',
    hosting: 'saas',
  },
  hosts: ['sms.tencentcloudapi.com', 'sms.*.tencentcloudapi.com'],
} as const satisfies Library;
