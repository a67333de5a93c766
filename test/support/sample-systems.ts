import type { ExternalSystem } from '../../src/model/handover-model.ts';

/** Text that would break a page if it were not escaped. */
export const nastyText = 'A|B `x` <script>alert(1)</script> {{danger}} --> [link](evil) *bold*\n# no heading';

export const sampleSystems: readonly ExternalSystem[] = [
  {
    id: 'stripe',
    name: 'Stripe',
    aliases: [],
    kind: 'payment',
    vendor: 'Stripe',
    hosting: 'saas',
    via: ['stripe'],
    services: ['@shop/api'],
    uses: [
      {
        file: 'apps/api/src/pay.ts',
        line: 4,
        symbol: 'client',
        service: '@shop/api',
        api: 'stripe#default()',
        effect: 'client',
        certainty: 'certain',
      },
      {
        file: 'apps/api/src/pay.ts',
        line: 12,
        symbol: 'charge',
        service: '@shop/api',
        api: 'stripe#default().charges.create',
        effect: 'call',
        certainty: 'certain',
      },
    ],
    defaults: [
      {
        library: 'stripe',
        version: '19.1.0',
        attempts: 3,
        on: 'connection errors, HTTP 409 | 429 and >=500',
        backoff: 'exponential',
        jitter: true,
        timeoutMs: 80_000,
        worstCaseMs: 242_000,
        retryOption: 'maxNetworkRetries',
        timeoutOption: 'timeout',
        regionOption: null,
        idempotency: 'sends an Idempotency-Key',
        notes: '',
        source: ['stripe/esm/RequestSender.js:10'],
      },
    ],
  },
  {
    id: 'postgresql',
    name: 'PostgreSQL',
    aliases: [],
    kind: 'database',
    vendor: null,
    hosting: 'self-hosted',
    via: ['pg'],
    services: ['@shop/db'],
    uses: [
      {
        file: 'packages/db/src/pool.ts',
        line: 3,
        symbol: 'query',
        service: '@shop/db',
        api: 'pg#Pool().query',
        effect: 'read',
        certainty: 'certain',
      },
    ],
    defaults: [],
  },
  {
    id: 'shipping',
    name: `ship.example.org ${nastyText}`,
    aliases: [],
    kind: 'http-api',
    vendor: null,
    hosting: 'unknown',
    via: ['fetch'],
    services: ['@shop/worker'],
    uses: [
      {
        file: 'apps/worker/src/[carrier]/(ship)/send.ts',
        line: 9,
        symbol: 'send | `it`',
        service: '@shop/worker',
        api: 'global#fetch',
        effect: 'call',
        certainty: 'likely',
      },
    ],
    defaults: [],
  },
];
