import type { Library } from '../../model/library.ts';

export default {
  id: 'upstash-vector',
  packages: ['@upstash/vector', '@upstash/vector/cloudflare', '@upstash/vector/nodejs'],
  purpose: 'Client of Upstash Vector.',
  system: { name: 'Upstash Vector', kind: 'search', vendor: 'Upstash', hosting: 'saas' },
  hosts: ['*-vector.upstash.io'],
  clients: [
    { path: 'Index()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'Index.fromEnv()' },
  ],
  outbound: [
    { path: 'Index().{query,queryMany,resumableQuery,fetch,range,info,listNamespaces}', effect: 'read' },
    { path: 'Index().namespace().{query,queryMany,resumableQuery,fetch,range}', effect: 'read' },
    { path: 'Index().{upsert,update,delete,reset,deleteNamespace}', effect: 'write' },
    { path: 'Index().namespace().{upsert,update,delete,reset}', effect: 'write' },
  ],
  same: [
    { path: '@upstash/vector#Index.fromEnv()', as: '@upstash/vector#Index()' },
    { path: '@upstash/vector/cloudflare#Index.fromEnv()', as: '@upstash/vector/cloudflare#Index()' },
    { path: '@upstash/vector/nodejs#Index.fromEnv()', as: '@upstash/vector/nodejs#Index()' },
  ],
} as const satisfies Library;
