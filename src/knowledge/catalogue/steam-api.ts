import type { Library } from '../../model/library.ts';

export default {
  id: 'steam-api',
  packages: [],
  purpose: 'Players and games.',
  system: {
    name: 'Steam Web API',
    kind: 'http-api',
    vendor: 'Valve',
    hosting: 'saas',
  },
  hosts: ['api.steampowered.com', 'store.steampowered.com', 'steamcommunity.com'],
} as const satisfies Library;
