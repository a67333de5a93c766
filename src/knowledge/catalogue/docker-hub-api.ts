import type { Library } from '../../model/library.ts';

export default {
  id: 'docker-hub-api',
  packages: [],
  purpose: 'Container images.',
  system: {
    name: 'Docker Hub',
    kind: 'other',
    vendor: 'Docker',
    hosting: 'saas',
  },
  hosts: ['hub.docker.com', '*.docker.io', 'registry.hub.docker.com'],
} as const satisfies Library;
