import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a client of its own, and the one that is there', () => {
    const source = `
      import { RedisClient, redis } from 'bun';
      const client = new RedisClient('redis://a');
      await client.get('a');
      await redis.set('a', 'b');
      await Bun.redis.del('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client bun#RedisClient',
      'outbound read bun#RedisClient().get',
      'outbound write bun#redis.del',
      'outbound write bun#redis.set',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('other things of Bun, and other clients of that name', () => {
    const source = `
      import { file } from 'bun';
      import { redis } from './redis';
      await file('a').text();
      await redis.get('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
