import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudinary',
  packages: ['cloudinary'],
  purpose: 'Image and video storage with Cloudinary.',
  system: {
    name: 'Cloudinary',
    kind: 'object-storage',
    vendor: 'Cloudinary',
    hosting: 'saas',
  },
  hosts: ['api.cloudinary.com', 'res.cloudinary.com'],
  clients: [{ path: 'v2.config()', options: { argument: 0 } }],
  outbound: [
    { path: 'v2.uploader.*', effect: 'write' },
    { path: 'v2.api.*', effect: 'read' },
    { path: 'v2.search.expression().execute', effect: 'read' },
  ],
} as const satisfies Library;
