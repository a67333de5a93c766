import type { Library } from '../../model/library.ts';

export default {
  id: 'aliyun-direct-mail-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Aliyun Direct Mail',
    aliases: ['Alibaba Cloud Direct Mail'],
    kind: 'email',
    vendor: 'Alibaba Cloud',
    hosting: 'saas',
  },
  hosts: ['dm.aliyuncs.com', 'dm.*.aliyuncs.com'],
} as const satisfies Library;
