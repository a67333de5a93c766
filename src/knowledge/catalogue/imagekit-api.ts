import type { Library } from '../../model/library.ts';

export default {
  id: 'imagekit-api',
  packages: [],
  purpose: 'Stores and resizes images and videos.',
  system: {
    name: 'ImageKit',
    kind: 'object-storage',
    vendor: 'ImageKit',
    hosting: 'saas',
  },
  hosts: ['*.imagekit.io'],
} as const satisfies Library;
