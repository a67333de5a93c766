import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mail', () => {
    const source = `
      import POP3Client from 'poplib';
      const client = new POP3Client(995, 'pop.example.com', { enabletls: true });
      client.login('a', 'b');
      client.retr(1);
    `;
    expect(matchesOf(source)).toEqual([
      'client poplib#default',
      'outbound call poplib#default().login',
      'outbound read poplib#default().retr',
    ]);
    expect(systemsOf(source)).toEqual(['POP3 server']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type POP3Client from 'poplib';
      export const same = (it: POP3Client) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
