import type { Library } from '../../model/library.ts';

export default {
  id: 'contentful',
  packages: ['contentful', 'contentful-management'],
  purpose: 'Client of Contentful.',
  system: {
    name: 'Contentful',
    kind: 'http-api',
    vendor: 'Contentful',
    hosting: 'saas',
  },
  clients: [{ path: 'createClient()', options: { argument: 0 } }],
  outbound: [
    {
      path: 'createClient().{getEntry,getEntries,getAsset,getAssets,getContentType,getContentTypes,sync}',
      effect: 'read',
    },
    { path: 'createClient().{getSpace,getSpaces,getEnvironment}', effect: 'call' },
  ],
} as const satisfies Library;
