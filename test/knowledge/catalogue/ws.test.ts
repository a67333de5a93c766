import { describe, expect, it } from 'vitest';
import { errorEventsOf, matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a socket to a server', () => {
    const source = `
      import WebSocket from 'ws';
      const socket = new WebSocket('wss://live.example.com');
      socket.on('open', () => socket.send('hi'));
    `;
    expect(matchesOf(source)).toEqual(['outbound consume ws#default']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('the class by its name', () => {
    const source = `
      import { WebSocket } from 'ws';
      export const socket = new WebSocket('wss://live.example.org');
    `;
    expect(matchesOf(source)).toEqual(['outbound consume ws#WebSocket']);
    expect(systemsOf(source)).toEqual(['example.org']);
  });

  it('a server', () => {
    const source = `
      import { WebSocketServer } from 'ws';
      export const server = new WebSocketServer({ port: 8080 });
    `;
    expect(matchesOf(source)).toEqual([
      'keeps connections ws#WebSocketServer',
      'starts websocket-server ws#WebSocketServer',
    ]);
  });

  it('what ends the process when nobody listens to its errors', () => {
    expect(
      errorEventsOf(`import WebSocket from 'ws';\nexport const socket = new WebSocket('wss://live.example.com');`),
    ).toEqual(['ws#default']);
  });
});

describe('ignores', () => {
  it('streams over a socket, and its states', () => {
    const source = `
      import WebSocket, { createWebSocketStream } from 'ws';
      export const stream = (socket: WebSocket) => createWebSocketStream(socket);
      export const isOpen = (socket: { readyState: number }) => socket.readyState === WebSocket.OPEN;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
