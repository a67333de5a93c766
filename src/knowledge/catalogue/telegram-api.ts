import type { Library } from '../../model/library.ts';

export default {
  id: 'telegram-api',
  packages: [],
  purpose: 'Messages and bots of Telegram.',
  system: {
    name: 'Telegram',
    aliases: ['Telegram Bot API'],
    kind: 'http-api',
    vendor: 'Telegram',
    hosting: 'saas',
  },
  hosts: ['*.telegram.org'],
} as const satisfies Library;
