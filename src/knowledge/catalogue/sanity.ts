import type { Library } from '../../model/library.ts';

export default {
  id: 'sanity',
  packages: ['@sanity/client', 'next-sanity'],
  purpose: 'Client of Sanity.',
  system: {
    name: 'Sanity',
    kind: 'http-api',
    vendor: 'Sanity',
    hosting: 'saas',
  },
  clients: [{ path: 'createClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'createClient().{fetch,getDocument,getDocuments,listen}', effect: 'read' },
    { path: 'createClient().{create,createOrReplace,createIfNotExists,delete,mutate}', effect: 'write' },
    { path: 'createClient().{patch,transaction}().**.commit', effect: 'write' },
    { path: 'createClient().assets.upload', effect: 'write' },
  ],
  same: [
    { path: '@sanity/client#SanityClient()', as: '@sanity/client#createClient()' },
    { path: '@sanity/client#createClient().withConfig()', as: '@sanity/client#createClient()' },
  ],
} as const satisfies Library;
