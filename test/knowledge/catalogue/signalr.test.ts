import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a hub', () => {
    const source = `
      import { HubConnectionBuilder } from '@microsoft/signalr';
      const connection = new HubConnectionBuilder().withUrl('https://hub.example.com/chat').withAutomaticReconnect().build();
      await connection.start();
      export const said = () => connection.invoke('Say', 'a');
      export const sent = () => connection.send('Note', 'b');
    `;
    expect(matchesOf(source)).toEqual([
      'client @microsoft/signalr#HubConnectionBuilder().withUrl',
      'outbound call @microsoft/signalr#HubConnectionBuilder().withUrl().withAutomaticReconnect().build().invoke',
      'outbound call @microsoft/signalr#HubConnectionBuilder().withUrl().withAutomaticReconnect().build().start',
      'outbound send @microsoft/signalr#HubConnectionBuilder().withUrl().withAutomaticReconnect().build().send',
    ]);
    expect(systemsOf(source)).toEqual(['SignalR hub']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { HubConnection } from '@microsoft/signalr';
      export const same = (it: HubConnection) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
