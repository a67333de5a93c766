import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('strategies of clients', () => {
    const source = `
      import { ConfiguredRetryStrategy } from '@smithy/util-retry';
      export const strategy = new ConfiguredRetryStrategy(4, (attempt: number) => 100 + attempt * 1000);
    `;
    expect(matchesOf(source)).toEqual(['retry 4 custom ConfiguredRetryStrategy']);
  });
});

describe('ignores', () => {
  it('defaults', () => {
    const source = `
      import { DEFAULT_MAX_ATTEMPTS } from '@smithy/util-retry';
      export const most = DEFAULT_MAX_ATTEMPTS;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
