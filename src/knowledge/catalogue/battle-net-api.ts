import type { Library } from '../../model/library.ts';

export default {
  id: 'battle-net-api',
  packages: [],
  purpose: 'Players and games.',
  system: {
    name: 'Battle.net',
    kind: 'http-api',
    vendor: 'Blizzard',
    hosting: 'saas',
  },
  hosts: ['*.battle.net', '*.api.blizzard.com'],
} as const satisfies Library;
