import type { Library } from '../../model/library.ts';

export default {
  id: 'riot-games-api',
  packages: [],
  purpose: 'Players and games.',
  system: {
    name: 'Riot Games',
    kind: 'http-api',
    vendor: 'Riot Games',
    hosting: 'saas',
  },
  hosts: ['*.api.riotgames.com'],
} as const satisfies Library;
