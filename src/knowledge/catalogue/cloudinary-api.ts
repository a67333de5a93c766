import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudinary-api',
  packages: [],
  purpose: 'Stores and resizes images and videos.',
  system: {
    name: 'Cloudinary',
    kind: 'object-storage',
    vendor: 'Cloudinary',
    hosting: 'saas',
  },
  hosts: ['*.cloudinary.com'],
} as const satisfies Library;
