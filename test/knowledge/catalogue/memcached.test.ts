import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the callback client', () => {
    const source = `
      import Memcached from 'memcached';
      const memcached = new Memcached('localhost:11211', { retries: 3 });
      memcached.set('foo', 'bar', 10, () => {});
      memcached.get('foo', (error, data) => data);
    `;
    expect(matchesOf(source)).toEqual([
      'client memcached#default',
      'outbound read memcached#default().get',
      'outbound write memcached#default().set',
      'retry 4 fixed memcached',
    ]);
    expect(systemsOf(source)).toEqual(['Memcached']);
  });

  it('memjs', () => {
    const source = `
      import { Client } from 'memjs';
      const client = Client.create('localhost:11211', { retries: 2, retry_delay: 0.2 });
      await client.set('hello', 'world', { expires: 600 });
      export const { value } = await client.get('hello');
    `;
    expect(matchesOf(source)).toEqual([
      'client memjs#Client.create',
      'outbound read memjs#Client.create().get',
      'outbound write memjs#Client.create().set',
      'retry 2 fixed Client.create',
    ]);
  });
});

describe('ignores', () => {
  it('a map', () => {
    const source = `
      const memcached = new Map<string, string>();
      memcached.set('foo', 'bar');
      export const value = memcached.get('foo');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
