import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a retry strategy', () => {
    const source = `
      import { RetryStrategy, UseResilience } from 'nestjs-resilience';
      export class Cats {
        @UseResilience(new RetryStrategy({ maxRetries: 3 }))
        list() {}
      }
    `;
    expect(matchesOf(source)).toEqual(['retry 3 fixed RetryStrategy']);
  });
});

describe('ignores', () => {
  it('other strategies', () => {
    const source = `
      import { TimeoutStrategy, UseResilience } from 'nestjs-resilience';
      export class Cats {
        @UseResilience(new TimeoutStrategy(1000))
        list() {}
      }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
