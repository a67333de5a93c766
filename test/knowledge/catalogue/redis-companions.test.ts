import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('sockets, sessions and caches', () => {
    const source = `
      import KeyvRedis from '@keyv/redis';
      import { createAdapter } from '@socket.io/redis-adapter';
      import { RedisStore } from 'connect-redis';
      export const stores = [createAdapter({} as never, {} as never), new RedisStore({ client: {} }), new KeyvRedis('redis://localhost:6379')];
    `;
    expect(matchesOf(source)).toEqual([
      'client @keyv/redis#default',
      'client @socket.io/redis-adapter#createAdapter',
      'client connect-redis#RedisStore',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });

  it('modules of NestJS', () => {
    const source = `
      import { RedisModule } from '@nestjs-modules/ioredis';
      export const module = RedisModule.forRoot({ type: 'single', url: 'redis://localhost:6379' });
    `;
    expect(matchesOf(source)).toEqual(['client @nestjs-modules/ioredis#RedisModule.forRoot']);
  });
});

describe('ignores', () => {
  it('an own store', () => {
    const source = `
      class RedisStore { constructor(readonly prefix: string) {} }
      export const store = new RedisStore('sess:');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
