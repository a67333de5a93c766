import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('keys, channels and how long is tried', () => {
    const source = `
      import Redis from 'ioredis';
      const redis = new Redis(process.env.REDIS_URL!, { maxRetriesPerRequest: 2 });
      await redis.set('a', '1', 'EX', 60);
      await redis.get('a');
      await redis.publish('news', 'a');
      await redis.multi().incr('hits').exec();
    `;
    expect(matchesOf(source)).toEqual([
      'client ioredis#default',
      'outbound publish ioredis#default().publish',
      'outbound read ioredis#default().get',
      'outbound write ioredis#default().set',
      'retry 3 exponential jitter ioredis',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });

  it('the named class, clusters and types', () => {
    const source = `
      import { Cluster, Redis } from 'ioredis';
      const cluster = new Cluster(['localhost']);
      await cluster.hgetall('a');
      await new Redis().subscribe('news');
      export const drop = (redis: Redis) => redis.del('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client ioredis#Cluster',
      'client ioredis#default',
      'consumer news ioredis#default().subscribe',
      'outbound consume ioredis#default().subscribe',
      'outbound read ioredis#default().hgetall',
      'outbound write ioredis#default().del',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('events of a connection', () => {
    const source = `
      import type { Redis } from 'ioredis';
      export const watch = (redis: Redis) => redis.on('error', () => undefined);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
