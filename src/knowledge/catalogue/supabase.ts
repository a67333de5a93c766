import type { Library } from '../../model/library.ts';

export default {
  id: 'supabase',
  packages: ['@supabase/supabase-js', '@supabase/ssr', '@supabase/auth-helpers-nextjs'],
  purpose: 'Client of Supabase: database, auth, storage, functions.',
  system: {
    name: 'Supabase',
    kind: 'database',
    vendor: 'Supabase',
    hosting: 'either',
  },
  hosts: ['*.supabase.co', '*.supabase.in'],
  clients: [
    { path: 'createClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'createServerClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'createBrowserClient()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  tables: [
    { path: 'createClient().from().select', effect: 'read', at: { kind: 'receiver', madeWith: { argument: 0 } } },
    {
      path: 'createClient().from().{insert,update,upsert,delete}',
      effect: 'write',
      at: { kind: 'receiver', madeWith: { argument: 0 } },
    },
  ],
  outbound: [
    { path: 'createClient().{from,rpc}', effect: 'call' },
    { path: 'createClient().schema().{from,rpc}', effect: 'call' },
    { path: 'createClient().auth.*', effect: 'call' },
    { path: 'createClient().auth.admin.*', effect: 'call' },
    { path: 'createClient().functions.invoke', effect: 'call' },
    { path: 'createClient().storage.{createBucket,getBucket,listBuckets,deleteBucket}', effect: 'call' },
    {
      path: 'createClient().storage.from().{upload,update,remove,move,copy,createSignedUrl,createSignedUploadUrl}',
      effect: 'write',
    },
    { path: 'createClient().storage.from().{download,list}', effect: 'read' },
    { path: 'createClient().channel().subscribe', effect: 'consume' },
  ],
  same: [
    { path: '@supabase/supabase-js#SupabaseClient', as: '@supabase/supabase-js#createClient' },
    {
      path: '@supabase/supabase-js#createClient().channel().on()',
      as: '@supabase/supabase-js#createClient().channel()',
    },
    { path: '@supabase/ssr#{createServerClient,createBrowserClient}()', as: '@supabase/supabase-js#createClient()' },
  ],
  defaults: {
    version: '2.109.0',
    attempts: 4,
    methods: ['GET', 'HEAD', 'OPTIONS'],
    on: 'PostgREST GET/HEAD/OPTIONS only (select, get-rpc): network errors, HTTP 503, 520; NOT 500/502/504/429; writes never. storage, functions: none. auth token refresh: retryable fetch errors, 200 ms doubling, within 30 s',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: '.retry(false) on a query (no createClient option passes it on)',
    timeoutOption:
      'db.timeout in createClient (PostgREST), .abortSignal(); functions.invoke {timeout}; realtime timeout 10000',
    regionOption: 'url; functions: region',
    idempotency: 'sends no idempotency key',
    notes:
      'Errors do not throw: result is {data: null, error} unless .throwOnError(). Retry-After is obeyed without a cap. This version throws in createClient on Node < 22 unless realtime.transport is given. A server that accepts and never answers is given up after 1207 s.',
    source: [
      '@supabase/postgrest-js/dist/index.cjs:7',
      '@supabase/postgrest-js/dist/index.cjs:15',
      '@supabase/postgrest-js/dist/index.cjs:21',
      '@supabase/postgrest-js/dist/index.cjs:306',
      '@supabase/postgrest-js/dist/index.cjs:147',
      '@supabase/supabase-js/dist/index.cjs:1274',
      '@supabase/auth-js/dist/main/GoTrueClient.js:3916',
      '@supabase/realtime-js/dist/main/lib/constants.js:10',
      '@supabase/realtime-js/dist/main/lib/websocket-factory.js:66',
    ],
    limitOfNode: true,
    alsoFor: ['@supabase/ssr', '@supabase/auth-helpers-nextjs'],
  },
} as const satisfies Library;
