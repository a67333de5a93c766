import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls', () => {
    const source = `
      import jayson from 'jayson/promise';
      const client = jayson.Client.http('https://rpc.example.com');
      export const sum = () => client.request('add', [1, 1]);
    `;
    expect(matchesOf(source)).toEqual([
      'client jayson/promise#Client.http',
      'outbound call jayson/promise#Client.http().request',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('a server', () => {
    const source = `
      import { Server } from 'jayson';
      export const server = new Server({ add: (values, callback) => callback(null, 2) });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
