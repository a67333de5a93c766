import type { Library } from '../../model/library.ts';

export default {
  id: 'tencent-hunyuan-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Tencent Hunyuan',
    aliases: ['Hunyuan'],
    kind: 'llm',
    vendor: 'Tencent Cloud',
    hosting: 'saas',
  },
  hosts: ['hunyuan.tencentcloudapi.com', 'api.hunyuan.cloud.tencent.com'],
} as const satisfies Library;
