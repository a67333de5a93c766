import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a store', () => {
    const source = `
      import { ThrottlerStorageRedisService } from '@nest-lab/throttler-storage-redis';
      export const storage = new ThrottlerStorageRedisService('redis://cache.internal.example:6379');
    `;
    expect(matchesOf(source)).toEqual(['client @nest-lab/throttler-storage-redis#ThrottlerStorageRedisService']);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ThrottlerStorageRedis } from '@nest-lab/throttler-storage-redis';
      export const same = (it: ThrottlerStorageRedis) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
