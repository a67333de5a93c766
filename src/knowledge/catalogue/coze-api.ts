import type { Library } from '../../model/library.ts';

export default {
  id: 'coze-api',
  packages: [],
  purpose: 'Chat bots.',
  system: {
    name: 'Coze',
    kind: 'llm',
    vendor: 'ByteDance',
    hosting: 'saas',
  },
  hosts: ['api.coze.com', 'api.coze.cn'],
} as const satisfies Library;
