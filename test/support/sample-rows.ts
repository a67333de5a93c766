import type { ErrorHandler, ExternalSystem } from '../../src/model/handover-model.ts';
import type { RetrySite } from '../../src/model/resilience.ts';

/** Rows of the model with what a test does not care about filled in. */
export function retrySite(fields: Partial<RetrySite>): RetrySite {
  return {
    kind: 'loop',
    file: 'apps/a/retry.ts',
    line: 1,
    symbol: 'send',
    service: 'a',
    operation: 'post',
    maxAttempts: 3,
    bounded: true,
    backoff: 'exponential',
    jitter: true,
    certainty: 'certain',
    ...fields,
  };
}

export function errorHandler(fields: Partial<ErrorHandler>): ErrorHandler {
  return {
    form: 'catch',
    file: 'apps/a/work.ts',
    line: 1,
    symbol: 'work',
    service: 'a',
    dispositions: ['report'],
    ...fields,
  };
}

/** A system that `apps/a/retry.ts` calls in `send`, through one library with these defaults. */
export function systemWith(
  defaults: Partial<ExternalSystem['defaults'][number]>,
  fields: Partial<ExternalSystem> = {},
): ExternalSystem {
  return {
    id: 'mailer',
    name: 'Mailer',
    aliases: [],
    kind: 'email',
    vendor: null,
    hosting: 'saas',
    via: ['mailer'],
    access: [],
    uses: [
      {
        file: 'apps/a/client.ts',
        line: 1,
        symbol: 'client',
        service: 'a',
        api: 'mailer#default()',
        via: 'mailer',
        effect: 'client',
        certainty: 'certain',
      },
      {
        file: 'apps/a/retry.ts',
        line: 5,
        symbol: 'send',
        service: 'a',
        api: 'mailer#default().send',
        via: 'mailer',
        effect: 'send',
        certainty: 'certain',
      },
    ],
    services: ['a'],
    defaults: [
      {
        library: 'mailer',
        unread: [],
        version: '1.0.0',
        attempts: 1,
        on: 'HTTP 5xx',
        backoff: 'none',
        jitter: false,
        timeoutMs: 1000,
        worstCaseMs: null,
        retryOption: 'maxRetries',
        timeoutOption: 'timeout',
        regionOption: null,
        idempotency: 'not examined',
        notes: '',
        source: [],
        ...defaults,
      },
    ],
    instances: [],
    criticality: { requests: 0, everyRequestOf: [], jobs: 0, commands: 0, atStartOf: [] },
    ...fields,
  };
}
