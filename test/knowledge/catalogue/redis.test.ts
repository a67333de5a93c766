import { describe, expect, it } from 'vitest';
import { errorEventsOf, matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('commands, messages and transactions', () => {
    const source = `
      import { createClient } from 'redis';
      const client = await createClient({ url: process.env.REDIS_URL }).on('error', () => {}).connect();
      await client.set('key', 'value', { EX: 10 });
      export const value = await client.get('key');
      await client.multi().incr('a').exec();
      const subscriber = client.duplicate();
      await subscriber.subscribe('news', (message) => message);
      await client.publish('news', 'a');
    `;
    expect(matchesOf(source)).toEqual([
      'client redis#createClient',
      'consumer news redis#createClient().subscribe',
      'outbound call redis#createClient().connect',
      'outbound call redis#createClient().multi().exec',
      'outbound consume redis#createClient().subscribe',
      'outbound publish redis#createClient().publish',
      'outbound read redis#createClient().get',
      'outbound write redis#createClient().set',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });

  it('a strategy for reconnecting, and a parameter by its type', () => {
    const source = `
      import { type RedisClientType, createClient } from 'redis';
      export const client = createClient({ socket: { reconnectStrategy: (retries) => Math.min(retries * 50, 500) } });
      export const cached = (redis: RedisClientType) => redis.hGetAll('users');
    `;
    expect(matchesOf(source)).toEqual([
      'client redis#createClient',
      'outbound read redis#createClient().hGetAll',
      'retry endless custom createClient',
    ]);
  });

  it('clusters', () => {
    const source = `
      import { createCluster } from 'redis';
      const cluster = createCluster({ rootNodes: [{ url: 'redis://10.0.0.1:30001' }] });
      await cluster.connect();
      await cluster.del('key');
    `;
    expect(matchesOf(source)).toEqual([
      'client redis#createCluster',
      'outbound call redis#createClient().connect',
      'outbound write redis#createClient().del',
    ]);
  });

  it('what ends the process when nobody listens to its errors', () => {
    expect(errorEventsOf(`import { createClient } from 'redis';\nexport const client = createClient();`)).toEqual([
      'redis#createClient',
    ]);
  });
});

describe('ignores', () => {
  it('schemas, and a cache of its own', () => {
    const source = `
      import { SCHEMA_FIELD_TYPE, defineScript } from 'redis';
      export const type = SCHEMA_FIELD_TYPE.TEXT;
      export const script = defineScript({ NUMBER_OF_KEYS: 1, SCRIPT: 'return 1' } as never);
      const client = new Map<string, string>();
      export const value = client.get('key');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
