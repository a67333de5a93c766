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
  webhooks: [
    {
      events: 'changes of documents',
      again: 'After the statuses 429 and 5xx it tries twice more, 30 seconds apart.',
      signature: 'HMAC-SHA256 of a timestamp and the raw body',
      headers: ['sanity-webhook-signature'],
      verify: ['@sanity/webhook#{isValidSignature,isValidRequest,assertValidSignature,assertValidRequest}'],
      source: [
        'https://www.sanity.io/docs/changelog/50ec6abf-fe0c-475b-ae72-314148860132.md',
        '@sanity/webhook/dist/index.js:16',
      ],
    },
  ],
} as const satisfies Library;
