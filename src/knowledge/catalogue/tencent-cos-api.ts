import type { Library } from '../../model/library.ts';

export default {
  id: 'tencent-cos-api',
  packages: [],
  purpose: 'Stores files.',
  system: {
    name: 'Tencent Cloud COS',
    kind: 'object-storage',
    vendor: 'Tencent Cloud',
    hosting: 'saas',
  },
  hosts: ['*.cos.*.myqcloud.com'],
} as const satisfies Library;
