import type { RetryKind } from '../model/resilience.ts';
import type { Pace } from './pace.ts';

/** An option whose name alone says that it sets how often something is tried. */
export interface NamedOption {
  readonly kind: RetryKind;
  readonly counts: 'retries' | 'attempts' | 'switch';
  /** What libraries with such an option do where the code says no more. */
  readonly pace: Pace;
  /**
   * `anywhere`: no object but options has such a key. `call`: only where the object is handed to a library or to
   * something unknown. `job`: only beside other options of a job.
   */
  readonly where: 'anywhere' | 'call' | 'job';
  /** As in `RetryOptionUse`. */
  readonly recovery?: true;
}

const UNKNOWN: Pace = { backoff: 'unknown', jitter: false };
const CUSTOM: Pace = { backoff: 'custom', jitter: false };
const EXPONENTIAL: Pace = { backoff: 'exponential', jitter: false };
const RANDOM: Pace = { backoff: 'exponential', jitter: true };
const NONE: Pace = { backoff: 'none', jitter: false };

const client = (counts: NamedOption['counts'], pace: Pace, where: NamedOption['where']): NamedOption => ({
  kind: 'client-option',
  counts,
  pace,
  where,
});
const reconnect = (counts: NamedOption['counts'], pace: Pace): NamedOption => ({
  kind: 'reconnect',
  counts,
  pace,
  where: 'anywhere',
});

export const NAMED_OPTIONS: ReadonlyMap<string, NamedOption> = new Map([
  ['maxRetriesPerRequest', client('retries', UNKNOWN, 'anywhere')],
  ['retryStrategy', client('switch', CUSTOM, 'anywhere')],
  ['clusterRetryStrategy', client('switch', CUSTOM, 'anywhere')],
  ['maxStalledCount', { ...client('retries', NONE, 'anywhere'), recovery: true }],
  ['maxNetworkRetries', client('retries', RANDOM, 'anywhere')],
  ['maximumAttempts', client('attempts', EXPONENTIAL, 'anywhere')],
  ['maxRetries', client('retries', UNKNOWN, 'call')],
  ['numRetries', client('retries', UNKNOWN, 'call')],
  ['maxRetryCount', client('retries', UNKNOWN, 'call')],
  ['maxRetryAttempts', client('retries', UNKNOWN, 'call')],
  ['retryAttempts', client('retries', UNKNOWN, 'call')],
  ['retryCount', client('retries', UNKNOWN, 'call')],
  ['retryLimit', client('retries', UNKNOWN, 'call')],
  ['retries', client('retries', UNKNOWN, 'call')],
  ['maxAttempts', client('attempts', UNKNOWN, 'call')],
  ['retry', client('retries', UNKNOWN, 'call')],
  ['retryConfig', client('retries', UNKNOWN, 'call')],
  ['retryOptions', client('retries', UNKNOWN, 'call')],
  ['retryPolicy', client('retries', UNKNOWN, 'call')],
  ['reconnectStrategy', reconnect('switch', CUSTOM)],
  ['reconnectOnError', reconnect('switch', CUSTOM)],
  ['reconnectionAttempts', reconnect('retries', RANDOM)],
  ['reconnectionDelayMax', reconnect('switch', RANDOM)],
  ['maxReconnectAttempts', reconnect('retries', UNKNOWN)],
  ['maxReconnectionAttempts', reconnect('retries', UNKNOWN)],
  ['shouldRetryOnError', { kind: 'ui-query-retry', counts: 'switch', pace: RANDOM, where: 'anywhere' }],
  ['errorRetryCount', { kind: 'ui-query-retry', counts: 'retries', pace: RANDOM, where: 'anywhere' }],
  ['attempts', { kind: 'queue-attempts', counts: 'attempts', pace: UNKNOWN, where: 'job' }],
]);

/** What stands beside `attempts` in the options of a job. */
export const JOB_OPTIONS: ReadonlySet<string> = new Set([
  'backoff',
  'removeOnComplete',
  'removeOnFail',
  'jobId',
  'repeat',
  'priority',
  'lifo',
  'delay',
]);
