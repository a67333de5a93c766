import type { Library } from '../../model/library.ts';

export default {
  id: 'digitalocean-spaces-api',
  packages: [],
  purpose: 'Stores files.',
  system: {
    name: 'DigitalOcean Spaces',
    kind: 'object-storage',
    vendor: 'DigitalOcean',
    hosting: 'saas',
  },
  hosts: ['*.digitaloceanspaces.com'],
} as const satisfies Library;
