import type { Library } from '../../model/library.ts';

export default {
  id: 'aliyun-phone-verification-api',
  packages: [],
  purpose: 'One-time codes by text message.',
  system: {
    name: 'Aliyun phone number verification',
    aliases: ['Dypnsapi'],
    kind: 'sms',
    vendor: 'Alibaba Cloud',
    hosting: 'saas',
  },
  hosts: ['dypnsapi.aliyuncs.com', 'dypnsapi.*.aliyuncs.com'],
} as const satisfies Library;
