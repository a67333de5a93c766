import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('commands and limits', () => {
    const source = `
      import { Ratelimit } from '@upstash/ratelimit';
      import { Redis } from '@upstash/redis';
      const redis = Redis.fromEnv();
      await redis.set('a', '1');
      export const value = await redis.get('a');
      const limits = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(10, '10 s') });
      export const { success } = await limits.limit('user');
    `;
    expect(matchesOf(source)).toEqual([
      'client @upstash/ratelimit#Ratelimit',
      'client @upstash/redis#Redis.fromEnv',
      'outbound call @upstash/ratelimit#Ratelimit().limit',
      'outbound read @upstash/redis#Redis().get',
      'outbound write @upstash/redis#Redis().set',
    ]);
    expect(systemsOf(source)).toEqual(['Upstash Redis']);
  });

  it('an own client and Vercel KV', () => {
    const source = `
      import { Redis } from '@upstash/redis/cloudflare';
      import { kv } from '@vercel/kv';
      const redis = new Redis({ url: 'https://a.upstash.io', token: 'k', retry: { retries: 2 } });
      await redis.pipeline().incr('a').exec();
      export const name = await kv.hget('user', 'name');
    `;
    expect(matchesOf(source)).toEqual([
      'client @upstash/redis/cloudflare#Redis',
      'outbound call @upstash/redis#Redis().pipeline().exec',
      'outbound read @vercel/kv#kv.hget',
      'retry 3 exponential Redis',
    ]);
  });
});

describe('ignores', () => {
  it('limits that are only described', () => {
    const source = `
      import { Ratelimit } from '@upstash/ratelimit';
      export const window = Ratelimit.fixedWindow(10, '10 s');
      const redis = new Map<string, string>();
      redis.set('a', '1');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
