import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mail', () => {
    const source = `
      import Imap from 'node-imap';
      const imap = new Imap({ user: 'a', password: 'b', host: 'imap.example.com', port: 993, tls: true, connTimeout: 5000 });
      imap.connect();
      imap.openBox('INBOX', true, (error, box) => box);
    `;
    expect(matchesOf(source)).toEqual([
      'client node-imap#default',
      'outbound call node-imap#default().connect',
      'outbound read node-imap#default().openBox',
    ]);
    expect(systemsOf(source)).toEqual(['IMAP server']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Imap from 'node-imap';
      export const same = (it: Imap) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
