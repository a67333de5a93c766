import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { connect } from 'nats.ws';
      const connection = await connect({ servers: 'ws://localhost:9222' });
      connection.publish('orders', '1');
      const subscription = connection.subscribe('orders');
      for await (const message of subscription) message.respond();
    `;
    expect(matchesOf(source)).toEqual([
      'client nats.ws#connect',
      'consumer orders nats.ws#connect().subscribe',
      'outbound consume nats.ws#connect().subscribe',
      'outbound publish nats.ws#connect().publish',
    ]);
    expect(systemsOf(source)).toEqual(['NATS']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Msg } from 'nats.ws';
      export const same = (given: Msg) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
