import type { Library } from '../../model/library.ts';

export default {
  id: 'roblox-api',
  packages: [],
  purpose: 'Players and games.',
  system: {
    name: 'Roblox',
    kind: 'http-api',
    vendor: 'Roblox',
    hosting: 'saas',
  },
  hosts: ['*.roblox.com'],
} as const satisfies Library;
