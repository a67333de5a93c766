import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('sockets', () => {
    const source = `
      import ReconnectingWebSocket from 'reconnecting-websocket';
      export const socket = new ReconnectingWebSocket('wss://live.example.com', [], { maxRetries: 10 });
    `;
    expect(matchesOf(source)).toEqual([
      'outbound consume reconnecting-websocket#default',
      'retry 11 exponential reconnecting-websocket',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('a class by its name', () => {
    const source = `
      import { WebSocket } from 'partysocket';
      export const socket = new WebSocket('wss://live.example.org');
    `;
    expect(matchesOf(source)).toEqual(['outbound consume partysocket#WebSocket']);
    expect(systemsOf(source)).toEqual(['example.org']);
  });
});

describe('ignores', () => {
  it('an own socket', () => {
    const source = `
      class ReconnectingWebSocket { constructor(readonly url: string) {} }
      export const socket = new ReconnectingWebSocket('wss://live.example.com');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
