import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import stompit from 'stompit';
      stompit.connect({ host: 'localhost', port: 61613 }, (error, client) => {
      const frame = client.send({ destination: '/queue/orders' });
      frame.end('1');
      client.subscribe({ destination: '/queue/orders' }, () => undefined);
      });
    `;
    expect(matchesOf(source)).toEqual([
      'client stompit#connect',
      'outbound consume stompit#connect<1.1>.subscribe',
      'outbound publish stompit#connect<1.1>.send',
    ]);
    expect(systemsOf(source)).toEqual(['STOMP broker']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Client } from 'stompit';
      export const same = (given: Client) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
