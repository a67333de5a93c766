import type { Outcome } from './resilience.ts';

/** What callers get when a call fails: what helps first, what nobody hears of last. */
export const OUTCOME_ORDER: readonly Outcome[] = [
  'cache',
  'provider',
  'queue',
  'default',
  'answer',
  'error',
  'result',
  'unread',
  'silent',
  'unwaited',
];
