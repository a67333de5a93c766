import type { Library } from '../../model/library.ts';

export default {
  id: 'upstash-search',
  packages: ['@upstash/search', '@upstash/search/cloudflare', '@upstash/search/nodejs'],
  purpose: 'Client of Upstash Search.',
  system: { name: 'Upstash Search', kind: 'search', vendor: 'Upstash', hosting: 'saas' },
  hosts: ['*-search.upstash.io'],
  clients: [
    { path: 'Search()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'Search.fromEnv()' },
  ],
  outbound: [
    { path: 'Search().{listIndexes,info}', effect: 'read' },
    { path: 'Search().index().{search,fetch,range,info}', effect: 'read' },
    { path: 'Search().index().{upsert,delete,reset,deleteIndex}', effect: 'write' },
  ],
  same: [
    { path: '@upstash/search#Search.fromEnv()', as: '@upstash/search#Search()' },
    { path: '@upstash/search/cloudflare#Search.fromEnv()', as: '@upstash/search/cloudflare#Search()' },
    { path: '@upstash/search/nodejs#Search.fromEnv()', as: '@upstash/search/nodejs#Search()' },
  ],
} as const satisfies Library;
