import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events of a server', () => {
    const source = `
      import Pusher from 'pusher';
      const pusher = new Pusher({ appId: '1', key: 'a', secret: 'b', cluster: 'eu' });
      await pusher.trigger('orders', 'created', { id: 1 });
    `;
    expect(matchesOf(source)).toEqual(['client pusher#default', 'outbound publish pusher#default().trigger']);
    expect(systemsOf(source)).toEqual(['Pusher']);
  });

  it('the browser', () => {
    const source = `
      import Pusher from 'pusher-js';
      const pusher = new Pusher('key', { cluster: 'eu' });
      const channel = pusher.subscribe('orders');
      channel.bind('created', () => {});
    `;
    expect(matchesOf(source)).toEqual(['client pusher-js#default', 'outbound consume pusher-js#default().subscribe']);
  });
});

describe('ignores', () => {
  it('signatures that are only computed', () => {
    const source = `
      import type Pusher from 'pusher';
      export const auth = (pusher: Pusher) => pusher.authorizeChannel('1', 'private-orders');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
