import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a limiter and its questions', () => {
    const source = `
      import { Ratelimit } from '@upstash/ratelimit';
      const limiter = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(10, '1 m') });
      export const isAllowed = async (id: string) => (await limiter.limit(id)).success;
    `;
    expect(matchesOf(source)).toEqual([
      'client @upstash/ratelimit#Ratelimit',
      'outbound call @upstash/ratelimit#Ratelimit().limit',
    ]);
  });
});

describe('ignores', () => {
  it('descriptions of a limit', () => {
    const source = `
      import { Ratelimit } from '@upstash/ratelimit';
      export const window = Ratelimit.slidingWindow(10, '1 m');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
