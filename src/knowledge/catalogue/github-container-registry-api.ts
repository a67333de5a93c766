import type { Library } from '../../model/library.ts';

export default {
  id: 'github-container-registry-api',
  packages: [],
  purpose: 'Images of containers.',
  system: {
    name: 'GitHub Container Registry',
    kind: 'http-api',
    vendor: 'GitHub',
    hosting: 'saas',
  },
  hosts: ['ghcr.io'],
} as const satisfies Library;
