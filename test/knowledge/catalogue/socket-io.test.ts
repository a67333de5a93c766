import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('namespaces and events', () => {
    const source = `
      import { Server } from 'socket.io';
      const io = new Server(3000);
      io.of('/admin').on('connection', (socket) => { socket.on('kick', kick); });
    `;
    expect(matchesOf(source)).toEqual([
      'keeps connections socket.io#Server',
      'mount socket.io#Server().on',
      'prefix /admin socket.io#Server().of',
      'starts websocket-server socket.io#Server',
      'websocket connection socket.io#Server().on',
      'websocket kick socket.io#Socket().on',
    ]);
  });
});

describe('ignores', () => {
  it('what the server sends', () => {
    const source = `
      import type { Server } from 'socket.io';
      export const tell = (io: Server) => io.to('room').emit('order', {});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
