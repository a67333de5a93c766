import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { Client } from '@stomp/stompjs';
      const client = new Client({ brokerURL: 'ws://localhost:15674/ws' });
      client.activate();
      client.publish({ destination: '/queue/orders', body: '1' });
      client.subscribe('/queue/orders', () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client @stomp/stompjs#Client',
      'consumer /queue/orders @stomp/stompjs#Client().subscribe',
      'outbound call @stomp/stompjs#Client().activate',
      'outbound consume @stomp/stompjs#Client().subscribe',
      'outbound publish @stomp/stompjs#Client().publish',
    ]);
    expect(systemsOf(source)).toEqual(['STOMP broker']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { IMessage } from '@stomp/stompjs';
      export const same = (given: IMessage) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
