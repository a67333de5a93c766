import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a subscription', () => {
    const source = `
      import { Centrifuge } from 'centrifuge';
      const centrifuge = new Centrifuge('wss://live.example.com/connection/websocket');
      const news = centrifuge.newSubscription('news');
      news.subscribe();
      export const told = () => news.publish({ a: 1 });
      centrifuge.connect();
    `;
    expect(matchesOf(source)).toEqual([
      'client centrifuge#Centrifuge',
      'outbound call centrifuge#Centrifuge().connect',
      'outbound consume centrifuge#Centrifuge().newSubscription().subscribe',
      'outbound publish centrifuge#Centrifuge().newSubscription().publish',
    ]);
    expect(systemsOf(source)).toEqual(['Centrifugo']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { PublicationContext } from 'centrifuge';
      export const same = (it: PublicationContext) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
