import { backoffDelay } from './backoff.js';
import { sleep } from './sleep.js';

export interface RetryOptions {
  /** Tries in all, the first included. */
  readonly attempts?: number;
  readonly baseDelayMs?: number;
  readonly maxDelayMs?: number;
  readonly isRetryable?: (error: unknown) => boolean;
}

/** Runs an operation again when it fails. The operation must be safe to repeat. */
export async function retryWithBackoff<Result>(
  operation: () => Promise<Result>,
  { attempts = 4, baseDelayMs = 250, maxDelayMs = 8_000, isRetryable = () => true }: RetryOptions = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation();
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error;
      await sleep(backoffDelay(attempt, { baseDelayMs, maxDelayMs }));
    }
  }
}
