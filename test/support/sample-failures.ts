import type { ErrorHandler } from '../../src/model/handover-model.ts';
import type { RetrySite } from '../../src/model/resilience.ts';

export const sampleRetrySites: readonly RetrySite[] = [
  {
    file: 'apps/worker/src/retry.ts',
    line: 5,
    kind: 'loop',
    symbol: 'untilSent',
    service: '@shop/worker',
    operation: 'send(a || b)',
    maxAttempts: null,
    bounded: false,
    backoff: 'fixed',
    jitter: false,
    certainty: 'certain',
  },
  {
    file: 'apps/api/src/pay.ts',
    line: 10,
    kind: 'library-wrapper',
    symbol: 'charge',
    service: '@shop/api',
    operation: 'stripe.charges.create',
    maxAttempts: 4,
    bounded: true,
    backoff: 'exponential',
    jitter: true,
    certainty: 'likely',
  },
];

export const sampleErrorHandlers: readonly ErrorHandler[] = [
  {
    file: 'apps/api/src/pay.ts',
    line: 20,
    form: 'catch',
    symbol: 'charge',
    service: '@shop/api',
    dispositions: ['report', 'rethrow'],
  },
  {
    file: 'apps/api/src/mail.ts',
    line: 8,
    form: '.catch',
    symbol: '(anonymous)',
    service: '@shop/api',
    dispositions: ['swallow'],
  },
];
