import type { Library } from '../../model/library.ts';

export default {
  id: 'minecraft-api',
  packages: [],
  purpose: 'Players.',
  system: {
    name: 'Minecraft',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['api.mojang.com', 'sessionserver.mojang.com', '*.minecraftservices.com'],
} as const satisfies Library;
