import type { SensitiveLog } from '../../src/model/sensitive-log.ts';
import type { OutboundCall, RetryPath } from '../../src/model/resilience.ts';

/** A call that leaves the process, with what a test does not care about filled in. */
export function outboundCall(fields: Partial<OutboundCall>): OutboundCall {
  return {
    file: 'apps/api/src/pay.ts',
    line: 12,
    symbol: 'charge',
    service: '@shop/api',
    via: 'stripe',
    api: 'stripe#default().charges.create',
    effect: 'call',
    certainty: 'certain',
    system: 'Stripe',
    madeBy: ['@shop/api'],
    client: { file: 'apps/api/src/pay.ts', line: 4 },
    timeout: { ms: 80_000, from: 'library', place: null, certainty: 'likely' },
    tries: {
      attempts: 3,
      bounded: true,
      backoff: 'exponential',
      jitter: true,
      from: 'library',
      place: null,
      certainty: 'likely',
    },
    layers: [],
    outcomes: ['error'],
    idempotencyKey: null,
    breaker: null,
    onFailure: null,
    ...fields,
  };
}

const around = {
  file: 'apps/api/src/pay.ts',
  line: 10,
  kind: 'library-wrapper',
  symbol: 'charge',
  attempts: 4,
  bounded: true,
  certainty: 'certain',
} as const;

export const sampleCalls: readonly OutboundCall[] = [
  outboundCall({
    layers: [around],
    breaker: { file: 'apps/api/src/pay.ts', line: 9 },
    onFailure: { file: 'apps/api/src/pay.ts', line: 20, dispositions: ['report', 'rethrow'] },
  }),
  outboundCall({
    file: 'apps/api/src/rates.ts',
    line: 3,
    symbol: 'rates',
    system: 'A|B `rates`',
    via: 'axios',
    api: 'axios#get',
    client: null,
    timeout: { ms: null, from: 'library', place: null, certainty: 'certain' },
  }),
  outboundCall({
    file: 'apps/worker/src/mail.ts',
    line: 7,
    service: '@shop/worker',
    system: 'SMTP server',
    madeBy: ['@shop/worker'],
    via: 'nodemailer',
    timeout: { ms: 5_000, from: 'code', place: { file: 'apps/worker/src/mail.ts', line: 2 }, certainty: 'certain' },
    tries: {
      attempts: null,
      bounded: true,
      backoff: 'unknown',
      jitter: false,
      from: 'unknown',
      place: null,
      certainty: 'likely',
    },
  }),
];

export const sampleRetryPaths: readonly RetryPath[] = [
  {
    file: 'apps/api/src/pay.ts',
    line: 12,
    system: 'Stripe',
    api: 'stripe#default().charges.create',
    via: 'stripe',
    symbol: 'charge',
    service: '@shop/api',
    entry: {
      name: 'POST /orders/{id}|x',
      file: 'apps/api/src/routes/very/deeply/nested/orders.ts',
      line: 3,
      service: '@shop/api',
    },
    layers: [around, { kind: 'library', library: 'stripe', attempts: 3, bounded: true }],
    attempts: 12,
    exact: true,
    certainty: 'likely',
  },
];

export const sampleSensitiveLogs: readonly SensitiveLog[] = [
  {
    kind: 'secret',
    what: 'user.apiKey',
    symbol: 'charge',
    service: '@shop/api',
    via: 'pino',
    file: 'apps/api/src/pay.ts',
    line: 14,
  },
];
