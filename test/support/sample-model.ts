import { sampleAlerts } from './sample-alerts.ts';
import { sampleImport } from './sample-import.ts';
import { samplePackages } from './sample-packages.ts';
import { service } from './sample-service.ts';
import type { HandoverModel } from '../../src/model/handover-model.ts';
import { noArchitecture, sampleArchitecture } from './sample-architecture.ts';
import { sampleCalls, sampleRetryPaths, sampleSensitiveLogs } from './sample-calls.ts';
import { sampleErrorHandlers, sampleRetrySites } from './sample-failures.ts';
import { sampleFailureModes, sampleServiceFailures } from './sample-failure-modes.ts';
import { sampleFindings } from './sample-findings.ts';
import { noOwnership, sampleOwnership } from './sample-ownership.ts';
import { sampleKnownErrors, sampleWebhooks } from './sample-notes.ts';
import { sampleReadiness } from './sample-readiness.ts';
import { nastyText, sampleSystems } from './sample-systems.ts';
import { sampleCorrelation } from './sample-correlation.ts';
import { sampleLogSettings } from './sample-log-settings.ts';
import { sampleErrorClasses, sampleErrorCodes, sampleErrorEnds } from './sample-errors.ts';
import { sampleState } from './sample-state.ts';
import { sampleTables } from './sample-tables.ts';
import { sampleSettings } from './sample-settings.ts';

/** A small model with everything a page can show, and nasty text wherever the repository decides. */
export const sampleModel: HandoverModel = {
  schemaVersion: '1.0.0',
  toolVersion: '0.1.0',
  digest: 'f'.repeat(64),
  repository: {
    name: 'order-platform',
    description: `Takes orders. ${nastyText}`,
    packageManager: 'pnpm',
    packages: 4,
  },
  services: [
    service({
      id: 'api',
      name: '@shop/api',
      root: 'apps/api',
      description: 'The HTTP API.',
      owners: ['@shop/checkout', 'ops@example.org'],
      files: 20,
      uses: ['@shop/db', '@shop/worker'],
      deployments: [],
      commands: [
        {
          name: 'build',
          run: 'pnpm --filter @shop/api build',
          script: 'tsc -p . | tee build.log',
          place: { file: 'apps/api/package.json', line: 7 },
        },
        {
          name: 'start',
          run: 'pnpm --filter @shop/api start',
          script: 'node dist/main.js',
          place: { file: 'apps/api/package.json', line: 8 },
        },
        { name: 'api', run: 'docker compose up api', script: null, place: { file: 'docker-compose.yml', line: 3 } },
      ],
    }),
    service({ id: 'worker', name: '@shop/worker', root: 'apps/worker', kind: 'worker', because: 'bullmq worker' }),
    service({
      id: 'db',
      name: '@shop/db',
      root: 'packages/db',
      kind: 'internal-library',
      deployable: false,
      because: 'imported only',
    }),
  ],
  ...sampleArchitecture,
  externalSystems: sampleSystems,
  knownErrors: sampleKnownErrors,
  webhooks: sampleWebhooks,
  outboundCalls: sampleCalls,
  retryPaths: sampleRetryPaths,
  retrySites: sampleRetrySites,
  errorHandlers: sampleErrorHandlers,
  entryPoints: [
    {
      kind: 'http',
      method: 'POST',
      path: '/orders/{id}|x',
      file: 'apps/api/src/routes/very/deeply/nested/orders.ts',
      line: 3,
      symbol: 'createOrder',
      service: '@shop/api',
      framework: 'fastify',
      certainty: 'certain',
      owners: [],
      handler: null,
      systems: [],
    },
    {
      kind: 'queue',
      queue: 'orders',
      file: 'apps/worker/src/main.ts',
      line: 6,
      symbol: 'process',
      service: '@shop/worker',
      framework: 'bullmq',
      certainty: 'certain',
      owners: [],
      handler: null,
      systems: [],
    },
    {
      kind: 'schedule',
      schedule: '*/5 * * * *',
      file: 'apps/worker/src/cron.ts',
      line: 2,
      symbol: 'clean',
      service: '@shop/worker',
      framework: 'node-cron',
      certainty: 'likely',
      owners: [],
      handler: null,
      systems: [],
    },
  ],
  producers: [],
  tables: sampleTables,
  serviceCalls: [],
  serviceImports: [sampleImport('@shop/api', '@shop/db'), sampleImport('@shop/api', '@shop/worker')],
  loggers: [
    { name: 'logger', via: 'pino', file: 'apps/api/src/log.ts', line: 1, service: '@shop/api', structured: true },
  ],
  logMessages: [],
  sensitiveLogs: sampleSensitiveLogs,
  hazards: [],
  logSettings: sampleLogSettings,
  correlation: sampleCorrelation,
  logCalls: [{ service: '@shop/api', via: 'pino', calls: 12 }],
  observability: [
    { kind: 'health-check', what: 'GET /healthz', file: 'apps/api/src/health.ts', line: 4, service: '@shop/api' },
  ],
  alerts: sampleAlerts,
  signalCoverage: [
    {
      service: '@shop/api',
      subject: 'entry-points',
      total: 3,
      followed: 2,
      logged: 1,
      measured: 0,
      traced: 0,
      reported: 0,
      silent: [{ name: 'POST /a|b', file: 'apps/api/src/routes/very/deeply/nested/orders.ts', line: 3 }],
    },
  ],
  environment: sampleSettings,
  featureFlags: [],
  packages: samplePackages,
  ownership: sampleOwnership,
  failureModes: sampleFailureModes,
  serviceFailures: sampleServiceFailures,
  findings: sampleFindings,
  waivers: [],
  readiness: sampleReadiness,
  humanOverride: [],
  auditTrail: [],
  residency: [],
  processState: sampleState,
  errorClasses: sampleErrorClasses,
  errorEnds: sampleErrorEnds,
  errorCodes: sampleErrorCodes,
  shutdowns: [{ what: 'SIGTERM', service: '@shop/worker', file: 'apps/worker/src/main.ts', line: 4 }],
  aiCalls: [],
  coverage: {
    filesByRole: {
      production: 17,
      test: 9,
      story: 0,
      mock: 0,
      fixture: 2,
      example: 0,
      docs: 0,
      generated: 1,
      vendored: 0,
      declaration: 0,
      tooling: 3,
    },
    lines: 1234,
    calls: { total: 200, package: 50, own: 80, global: 60, unknown: 10 },
    databaseCalls: { total: 3, withoutTable: 1 },
    ownPackagesTakenForExternal: [],
  },
  diagnostics: [
    {
      stage: 'extract',
      code: 'syntax-error',
      message: `Only a part of it was read. ${nastyText}`,
      file: 'apps/api/src/broken.ts',
      line: 7,
    },
    {
      stage: 'workspace',
      code: 'manifest-unreadable',
      message: 'A manifest could not be read.',
      file: null,
      line: null,
    },
  ],
};

/** A repository in which nothing was found. */
export const emptyModel: HandoverModel = {
  ...sampleModel,
  repository: { name: 'empty', description: null, packageManager: null, packages: 1 },
  services: [],
  ...noArchitecture,
  externalSystems: [],
  knownErrors: [],
  webhooks: [],
  outboundCalls: [],
  retryPaths: [],
  retrySites: [],
  errorHandlers: [],
  entryPoints: [],
  serviceImports: [],
  tables: [],
  loggers: [],
  logCalls: [],
  logMessages: [],
  sensitiveLogs: [],
  hazards: [],
  logSettings: [],
  correlation: [],
  observability: [],
  alerts: [],
  signalCoverage: [],
  environment: [],
  readiness: [],
  packages: { lockFiles: [], packages: [], unused: [], undeclared: [], notJudged: [] },
  ownership: noOwnership,
  failureModes: [],
  serviceFailures: [],
  findings: [],
  diagnostics: [],
};
