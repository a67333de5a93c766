import type { Library } from '../../model/library.ts';

export default {
  id: 'baidu-qianfan-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Baidu Qianfan',
    aliases: ['ERNIE'],
    kind: 'llm',
    vendor: 'Baidu',
    hosting: 'saas',
  },
  hosts: ['qianfan.baidubce.com', 'aip.baidubce.com'],
} as const satisfies Library;
