import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('sockets', () => {
    const source = `
      import { Publisher, Pull } from 'zeromq';
      const publisher = new Publisher();
      await publisher.bind('tcp://127.0.0.1:3000');
      await publisher.send(['orders', '1']);
      const pull = new Pull();
      pull.connect('tcp://127.0.0.1:3001');
      export const received = await pull.receive();
    `;
    expect(matchesOf(source)).toEqual([
      'client zeromq#Publisher',
      'client zeromq#Publisher().bind',
      'client zeromq#Pull',
      'client zeromq#Pull().connect',
      'outbound consume zeromq#Pull().receive',
      'outbound publish zeromq#Publisher().send',
    ]);
    expect(systemsOf(source)).toEqual(['ZeroMQ peer']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Socket } from 'zeromq';
      export const same = (given: Socket) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
