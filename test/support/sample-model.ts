import type { HandoverModel, Service } from '../../src/model/handover-model.ts';

/** Text that would break a page if it were not escaped. */
export const nastyText = 'A|B `x` <script>alert(1)</script> {{danger}} --> [link](evil) *bold*\n# no heading';

/** A small model with everything a page can show, and nasty text wherever the repository decides. */
export const sampleModel: HandoverModel = {
  schemaVersion: '1.0.0',
  toolVersion: '0.1.0',
  digest: 'f'.repeat(64),
  repository: { name: 'order-platform', description: `Takes orders. ${nastyText}`, packageManager: 'pnpm', packages: 4 },
  services: [
    service({
      id: 'api',
      name: '@shop/api',
      root: 'apps/api',
      description: 'The HTTP API.',
      owners: ['@shop/checkout', 'ops@example.org'],
      uses: ['@shop/db', '@shop/worker'],
      commands: [
        { name: 'build', run: 'pnpm --filter @shop/api build', script: 'tsc -p . | tee build.log', place: { file: 'apps/api/package.json', line: 7 } },
        { name: 'start', run: 'pnpm --filter @shop/api start', script: 'node dist/main.js', place: { file: 'apps/api/package.json', line: 8 } },
        { name: 'api', run: 'docker compose up api', script: null, place: { file: 'docker-compose.yml', line: 3 } },
      ],
    }),
    service({ id: 'worker', name: '@shop/worker', root: 'apps/worker', kind: 'worker', because: 'bullmq worker' }),
    service({ id: 'db', name: '@shop/db', root: 'packages/db', kind: 'internal-library', deployable: false, because: 'imported only' }),
  ],
  externalSystems: [
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
        { file: 'apps/api/src/pay.ts', line: 4, symbol: 'client', service: '@shop/api', api: 'stripe#default()', effect: 'client', certainty: 'certain' },
        { file: 'apps/api/src/pay.ts', line: 12, symbol: 'charge', service: '@shop/api', api: 'stripe#default().charges.create', effect: 'call', certainty: 'certain' },
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
      uses: [{ file: 'packages/db/src/pool.ts', line: 3, symbol: 'query', service: '@shop/db', api: 'pg#Pool().query', effect: 'read', certainty: 'certain' }],
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
      uses: [{ file: 'apps/worker/src/[carrier]/(ship)/send.ts', line: 9, symbol: 'send | `it`', service: '@shop/worker', api: 'global#fetch', effect: 'call', certainty: 'likely' }],
      defaults: [],
    },
  ],
  retrySites: [
    { file: 'apps/worker/src/retry.ts', line: 5, kind: 'loop', symbol: 'untilSent', service: '@shop/worker', operation: 'send(a || b)', maxAttempts: null, bounded: false, backoff: 'fixed', jitter: false, certainty: 'certain' },
    { file: 'apps/api/src/pay.ts', line: 10, kind: 'library-wrapper', symbol: 'charge', service: '@shop/api', operation: 'stripe.charges.create', maxAttempts: 4, bounded: true, backoff: 'exponential', jitter: true, certainty: 'likely' },
  ],
  errorHandlers: [
    { file: 'apps/api/src/pay.ts', line: 20, form: 'catch', symbol: 'charge', service: '@shop/api', dispositions: ['report', 'rethrow'] },
    { file: 'apps/api/src/mail.ts', line: 8, form: '.catch', symbol: '(anonymous)', service: '@shop/api', dispositions: ['swallow'] },
  ],
  entryPoints: [
    { kind: 'http', method: 'POST', path: '/orders/{id}|x', file: 'apps/api/src/routes/very/deeply/nested/orders.ts', line: 3, symbol: 'createOrder', service: '@shop/api', framework: 'fastify', certainty: 'certain', owners: [] },
    { kind: 'queue', queue: 'orders', file: 'apps/worker/src/main.ts', line: 6, symbol: 'process', service: '@shop/worker', framework: 'bullmq', certainty: 'certain', owners: [] },
    { kind: 'schedule', schedule: '*/5 * * * *', file: 'apps/worker/src/cron.ts', line: 2, symbol: 'clean', service: '@shop/worker', framework: 'node-cron', certainty: 'likely', owners: [] },
  ],
  loggers: [{ name: 'logger', via: 'pino', file: 'apps/api/src/log.ts', line: 1, service: '@shop/api', structured: true }],
  logCalls: [{ service: '@shop/api', via: 'pino', calls: 12 }],
  observability: [{ kind: 'health-check', what: 'GET /healthz', file: 'apps/api/src/health.ts', line: 4, service: '@shop/api' }],
  environment: [{ name: 'STRIPE_SECRET_KEY', reads: [{ file: 'apps/api/src/pay.ts', line: 3, service: '@shop/api' }] }],
  ownership: {
    file: '.github/CODEOWNERS',
    rules: [
      { pattern: '/apps/api/**', owners: ['@shop/checkout'], files: 12, file: '.github/CODEOWNERS', line: 2 },
      { pattern: '/gone/', owners: ['@shop/past'], files: 0, file: '.github/CODEOWNERS', line: 3 },
    ],
    unowned: [{ folder: 'apps/worker', files: 5 }],
    ownedFiles: 12,
    files: 17,
  },
  findings: [
    {
      rule: 'endless-retry',
      severity: 'high',
      message: `untilSent tries send without end. ${nastyText}`,
      why: 'A carrier that is down keeps the worker busy for ever.',
      action: 'Give it a number of tries.',
      service: '@shop/worker',
      evidence: [{ file: 'apps/worker/src/retry.ts', line: 5 }],
    },
    {
      rule: 'swallowed-error',
      severity: 'medium',
      message: 'An error in mail.ts is dropped.',
      why: 'Nobody learns that mail is not sent.',
      action: 'Log it.',
      service: '@shop/api',
      evidence: [{ file: 'apps/api/src/mail.ts', line: 8 }],
    },
  ],
  humanOverride: [],
  auditTrail: [],
  residency: [],
  processState: [],
  coverage: {
    filesByRole: { production: 17, test: 9, story: 0, mock: 0, fixture: 2, example: 0, docs: 0, generated: 1, vendored: 0, declaration: 0, tooling: 3 },
    lines: 1234,
    calls: { total: 200, package: 50, own: 80, global: 60, unknown: 10 },
    ownPackagesTakenForExternal: [],
  },
  diagnostics: [
    { stage: 'extract', code: 'syntax-error', message: `Only a part of it was read. ${nastyText}`, file: 'apps/api/src/broken.ts', line: 7 },
    { stage: 'workspace', code: 'manifest-unreadable', message: 'A manifest could not be read.', file: null, line: null },
  ],
};

/** A repository in which nothing was found. */
export const emptyModel: HandoverModel = {
  ...sampleModel,
  repository: { name: 'empty', description: null, packageManager: null, packages: 1 },
  services: [],
  externalSystems: [],
  retrySites: [],
  errorHandlers: [],
  entryPoints: [],
  loggers: [],
  logCalls: [],
  observability: [],
  environment: [],
  ownership: { file: null, rules: [], unowned: [], ownedFiles: 0, files: 0 },
  findings: [],
  diagnostics: [],
};

export function service(fields: Partial<Service> & Pick<Service, 'id' | 'name' | 'root'>): Service {
  return {
    kind: 'http-server',
    description: null,
    deployable: true,
    because: 'Dockerfile',
    evidence: { file: `${fields.root}/Dockerfile`, line: 1 },
    commands: [],
    uses: [],
    owners: [],
    files: 10,
    lines: 500,
    ...fields,
  };
}
