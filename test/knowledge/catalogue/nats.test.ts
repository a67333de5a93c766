import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { StringCodec, connect } from 'nats';
      const nc = await connect({ servers: 'demo.nats.io:4222', maxReconnectAttempts: 10 });
      const sub = nc.subscribe('hello');
      nc.publish('hello', StringCodec().encode('world'));
      export const answer = await nc.request('time', undefined, { timeout: 1000 });
      await nc.drain();
    `;
    expect(matchesOf(source)).toEqual([
      'client nats#connect',
      'consumer hello nats#connect().subscribe',
      'outbound call nats#connect().request',
      'outbound consume nats#connect().subscribe',
      'outbound publish nats#connect().publish',
      'retry 11 fixed jitter connect',
    ]);
    expect(systemsOf(source)).toEqual(['NATS']);
  });

  it('JetStream', () => {
    const source = `
      import { connect } from '@nats-io/transport-node';
      import { jetstream } from '@nats-io/jetstream';
      const nc = await connect({ servers: 'demo.nats.io' });
      const js = jetstream(nc);
      await js.publish('orders', 'a');
      const consumer = await js.consumers.get('orders', 'worker');
      export const messages = await consumer.consume();
    `;
    expect(matchesOf(source)).toEqual([
      'client @nats-io/transport-node#connect',
      'consumer orders nats#connect().jetstream().consumers.get().consume',
      'outbound consume nats#connect().jetstream().consumers.get().consume',
      'outbound publish nats#connect().jetstream().publish',
    ]);
  });

  it('JetStream of the old package', () => {
    const source = `
      import { connect } from 'nats';
      const nc = await connect();
      const js = nc.jetstream();
      await js.publish('orders', new Uint8Array());
      export const fetched = await (await js.consumers.get('orders', 'worker')).fetch({ max_messages: 4 });
    `;
    expect(matchesOf(source)).toEqual([
      'client nats#connect',
      'consumer orders nats#connect().jetstream().consumers.get().fetch',
      'outbound consume nats#connect().jetstream().consumers.get().fetch',
      'outbound publish nats#connect().jetstream().publish',
    ]);
  });
});

describe('ignores', () => {
  it('codecs', () => {
    const source = `
      import { JSONCodec, StringCodec } from 'nats';
      export const codecs = [JSONCodec().encode({}), StringCodec().decode(new Uint8Array())];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
