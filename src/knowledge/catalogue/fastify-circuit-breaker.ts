import type { Library } from '../../model/library.ts';

export default {
  id: 'fastify-circuit-breaker',
  packages: ['@fastify/circuit-breaker'],
  purpose: 'Circuit breaker around routes of Fastify.',
  defaults: {
    version: '4.0.3',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: 10000,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'timeout (register or circuitBreaker options)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'The timeout is only checked when the reply is sent: a handler that hangs is never cut and never counted.',
    source: [
      '@fastify/circuit-breaker/index.js:13',
      '@fastify/circuit-breaker/index.js:15',
      '@fastify/circuit-breaker/index.js:14',
      '@fastify/circuit-breaker/index.js:81',
      '@fastify/circuit-breaker/index.js:28',
    ],
  },
} as const satisfies Library;
