import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudinary-url-gen',
  packages: ['@cloudinary/url-gen', '@cloudinary/react', 'next-cloudinary'],
  purpose: 'Addresses of images and videos that Cloudinary serves.',
  system: {
    name: 'Cloudinary',
    kind: 'object-storage',
    vendor: 'Cloudinary',
    hosting: 'saas',
  },
  clients: [{ path: 'Cloudinary()', options: { argument: 0 } }],
} as const satisfies Library;
