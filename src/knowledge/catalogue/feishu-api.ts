import type { Library } from '../../model/library.ts';

export default {
  id: 'feishu-api',
  packages: [],
  purpose: 'Messages, documents and sign-in with Feishu, abroad called Lark.',
  system: {
    name: 'Feishu',
    aliases: ['Lark'],
    kind: 'http-api',
    vendor: 'ByteDance',
    hosting: 'saas',
  },
  hosts: ['*.feishu.cn', '*.larksuite.com'],
} as const satisfies Library;
