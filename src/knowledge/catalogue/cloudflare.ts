import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare',
  packages: ['cloudflare'],
  purpose: 'Client of the API of Cloudflare.',
  system: {
    name: 'Cloudflare',
    aliases: ['Cloudflare API'],
    kind: 'http-api',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'Cloudflare()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{default,Cloudflare}().**.{get,list,scan,search,summary,timeseries}',
      effect: 'read',
    },
    {
      path: '{default,Cloudflare}().**.{create,update,edit,delete,purge,bulkUpdate,bulkDelete,bulkGet,put,upload,batch}',
      effect: 'write',
    },
    {
      path: '{default,Cloudflare}().emailSending.{send,sendRaw}',
      effect: 'send',
    },
    {
      path: '{default,Cloudflare}().{ai,d1}.{run,query,raw}',
      effect: 'call',
    },
    {
      path: '{default,Cloudflare}().d1.database.{query,raw,export,import}',
      effect: 'call',
    },
    {
      path: '{default,Cloudflare}().{post,patch,request}',
      effect: 'call',
    },
  ],
  retryOptions: [
    {
      path: '{default,Cloudflare}',
      kind: 'client-option',
      option: {
        argument: 0,
        key: 'maxRetries',
      },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    {
      path: '{default,Cloudflare}',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
  ],
  defaults: {
    version: '7.3.0',
    attempts: 3,
    on: 'HTTP 408, 409, 429, >= 500, network failures and timeouts, every method',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 60000,
    worstCaseMs: 181500,
    retryOption: 'maxRetries (options of Cloudflare or of a call)',
    timeoutOption: 'timeout (ms; options of Cloudflare or of a call), per try',
    regionOption: 'baseURL',
    idempotency: 'sends no idempotency key',
    notes: 'Waits 0.5 s that doubles, up to 8 s, less up to a quarter. Retry-After counts where the answer has it.',
    source: [
      'cloudflare/client.mjs:183',
      'cloudflare/client.mjs:193',
      'cloudflare/client.mjs:508',
      'cloudflare/client.mjs:552',
      'cloudflare/client.mjs:556',
      'cloudflare/client.mjs:665',
    ],
  },
} as const satisfies Library;
