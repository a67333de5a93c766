import type { Library } from '../../model/library.ts';

export default {
  id: 'discord-api',
  packages: [],
  purpose: 'Messages, bots, webhooks and sign-in with Discord.',
  system: {
    name: 'Discord',
    aliases: ['Discord API'],
    kind: 'http-api',
    vendor: 'Discord',
    hosting: 'saas',
  },
  hosts: ['*.discord.com', '*.discordapp.com', '*.discordapp.net', 'gateway.discord.gg'],
} as const satisfies Library;
