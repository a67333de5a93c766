import type { Library } from '../../model/library.ts';

/** Schedules that go on for ever where nothing else ends them. */
const ENDLESS = ['exponential', 'fibonacci', 'fixed', 'forever', 'linear', 'spaced'].map(
  (name) => `effect#Schedule.${name}()`,
);

export default {
  id: 'effect',
  packages: ['effect'],
  purpose: 'Typed effects with retry schedules.',
  loggers: [{ path: 'Effect', structured: true }],
  logCalls: [{ path: 'Effect.{log,logTrace,logDebug,logInfo,logWarning,logError,logFatal}' }],
  retryWrappers: [
    {
      path: 'Effect.retry',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 1, key: 'times' },
      defaultAttempts: null,
      backoff: 'none',
      jitter: false,
      // A schedule, which may end, stands for the options as well.
      bounded: true,
      backoffOption: { argument: 1 },
      endless: ENDLESS,
    },
    {
      path: 'Effect.retry',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 0, key: 'times' },
      defaultAttempts: null,
      backoff: 'none',
      jitter: false,
      bounded: true,
      backoffOption: { argument: 0 },
      endless: ENDLESS,
    },
    {
      path: 'Effect.retryOrElse',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      defaultAttempts: null,
      backoff: 'unknown',
      jitter: false,
      bounded: true,
    },
  ],
  defaults: {
    version: '4.1.0',
    attempts: null,
    on: 'typed failures (not defects); with options lacking times and schedule it repeats for ever without delay',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      '{ times, schedule, while, until } or a Schedule: Schedule.exponential(base, factor=2), Schedule.recurs(n), Schedule.jittered',
    timeoutOption: 'Effect.timeout(duration) - duration required',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Schedule.exponential alone never ends: combine with recurs(n) or times. Effect.retry(effect, {}) has no bound.',
    source: [
      'effect/dist/internal/schedule.js:56',
      'effect/dist/internal/schedule.js:73',
      'effect/dist/Schedule.js:1044',
      'effect/dist/Schedule.js:546',
      'effect/dist/Schedule.js:758',
    ],
  },
} as const satisfies Library;
