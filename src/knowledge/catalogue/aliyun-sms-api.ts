import type { Library } from '../../model/library.ts';

export default {
  id: 'aliyun-sms-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'Aliyun SMS',
    aliases: ['Alibaba Cloud SMS'],
    kind: 'sms',
    vendor: 'Alibaba Cloud',
    hosting: 'saas',
  },
  hosts: ['dysmsapi.aliyuncs.com', 'dysmsapi.*.aliyuncs.com'],
} as const satisfies Library;
