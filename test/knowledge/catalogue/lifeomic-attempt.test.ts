import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a function that is tried again', () => {
    const source = `
      import { retry } from '@lifeomic/attempt';
      await retry(async () => load(), { maxAttempts: 5, delay: 100, jitter: true });
      await retry(async () => load());
    `;
    expect(matchesOf(source)).toEqual(['retry 3 fixed retry', 'retry 5 fixed jitter retry']);
  });
});

describe('ignores', () => {
  it('a delay alone', () => {
    const source = `
      import { sleep } from '@lifeomic/attempt';
      await sleep(100);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
