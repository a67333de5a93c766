import type { Library } from '../../model/library.ts';

export default {
  id: 'unsplash',
  packages: ['unsplash-js'],
  purpose: 'Client of Unsplash, photographs.',
  system: {
    name: 'Unsplash',
    kind: 'http-api',
    vendor: 'Unsplash',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'createApi()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'apiUrl',
      },
    },
  ],
  outbound: [
    {
      path: 'createApi().{photos,users,search,collections,topics}.{get,list}',
      effect: 'read',
    },
    {
      path: 'createApi().{photos,users,search,collections,topics}.get*',
      effect: 'read',
    },
    {
      path: 'createApi().photos.trackDownload',
      effect: 'call',
    },
    {
      path: 'createApi().GET',
      effect: 'read',
    },
    {
      path: 'createApi().{POST,PUT,DELETE,PATCH}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
