import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a socket and how often it reconnects', () => {
    const source = `
      import { io } from 'socket.io-client';
      const socket = io('https://live.example.com', { reconnectionAttempts: 5 });
      socket.emit('hello');
    `;
    expect(matchesOf(source)).toEqual(['outbound consume socket.io-client#io', 'retry 6 exponential jitter io']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('the default import', () => {
    const source = `
      import io from 'socket.io-client';
      export const socket = io('https://live.example.org');
    `;
    expect(matchesOf(source)).toEqual(['outbound consume socket.io-client#default']);
    expect(systemsOf(source)).toEqual(['example.org']);
  });
});

describe('ignores', () => {
  it('an own socket', () => {
    const source = `
      const io = (url: string) => url;
      export const socket = io('https://live.example.com');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
