import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('channels', () => {
    const source = `
      import * as Ably from 'ably';
      const ably = new Ably.Realtime({ key: 'k' });
      const channel = ably.channels.get('news');
      await channel.subscribe('greeting', (message) => show(message));
      await channel.publish('greeting', 'a');
    `;
    expect(matchesOf(source)).toEqual([
      'client ably#Realtime',
      'outbound consume ably#Realtime().channels.get().subscribe',
      'outbound publish ably#Realtime().channels.get().publish',
    ]);
    expect(systemsOf(source)).toEqual(['Ably']);
  });

  it('the default export of old versions', () => {
    const source = `
      import Ably from 'ably';
      await new Ably.Rest('k').channels.get('news').publish('greeting', 'a');
    `;
    expect(matchesOf(source)).toEqual(['client ably#Rest', 'outbound publish ably#Rest().channels.get().publish']);
    expect(systemsOf(source)).toEqual(['Ably']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Message } from 'ably';
      export const dataOf = (message: Message) => message.data;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
