import { createLogger } from '@order-platform/logger';
import { backoffDelay } from './backoff.js';
import { sleep } from './sleep.js';

export interface FetchRetryOptions {
  /** Tries after the first one. */
  readonly retries?: number;
  readonly baseDelayMs?: number;
  readonly maxDelayMs?: number;
  /** Limit of one try. */
  readonly timeoutMs?: number;
}

const logger = createLogger('http');
const retryableStatus = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * `fetch` that tries again on network errors and on answers that ask for it. After the last try the answer is returned
 * as it is, the network error is thrown.
 */
export async function fetchWithRetry(
  url: string | URL,
  init: RequestInit = {},
  { retries = 3, baseDelayMs = 250, maxDelayMs = 5_000, timeoutMs = 10_000 }: FetchRetryOptions = {},
): Promise<Response> {
  let lastError: unknown;
  for (let attempt = 0; attempt <= retries; attempt++) {
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
      if (attempt === retries || !retryableStatus.has(response.status)) return response;
      // An unread body keeps the connection busy.
      await response.body?.cancel();
      lastError = new Error(`status ${response.status}`);
    } catch (error) {
      lastError = error;
      if (attempt === retries) break;
    }
    logger.warn({ url: String(url), attempt, err: lastError }, 'request failed, trying again');
    await sleep(backoffDelay(attempt + 1, { baseDelayMs, maxDelayMs }));
  }
  throw lastError;
}
