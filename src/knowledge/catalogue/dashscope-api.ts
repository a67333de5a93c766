import type { Library } from '../../model/library.ts';

export default {
  id: 'dashscope-api',
  packages: [],
  purpose: 'Language models, among them Qwen.',
  system: {
    name: 'DashScope',
    aliases: ['Qwen', 'Alibaba Cloud Model Studio'],
    kind: 'llm',
    vendor: 'Alibaba Cloud',
    hosting: 'saas',
  },
  hosts: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com', 'dashscope-us.aliyuncs.com'],
} as const satisfies Library;
