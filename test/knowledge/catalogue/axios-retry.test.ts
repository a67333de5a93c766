import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an instance that tries again', () => {
    const source = `
      import axios from 'axios';
      import axiosRetry from 'axios-retry';
      axiosRetry(axios, { retries: 3, retryDelay: axiosRetry.exponentialDelay });
    `;
    expect(matchesOf(source)).toEqual(['retry 4 exponential axios-retry']);
  });
});

describe('ignores', () => {
  it('conditions alone', () => {
    const source = `
      import axiosRetry from 'axios-retry';
      export const again = (error: never) => axiosRetry.isNetworkOrIdempotentRequestError(error);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
