import type { Library } from '../../model/library.ts';

export default {
  id: 'aliyun-oss-api',
  packages: [],
  purpose: 'Stores files.',
  system: {
    name: 'Alibaba Cloud OSS',
    aliases: ['Aliyun OSS'],
    kind: 'object-storage',
    vendor: 'Alibaba Cloud',
    hosting: 'saas',
  },
  hosts: ['*.oss-*.aliyuncs.com'],
} as const satisfies Library;
