import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mail that is read', () => {
    const source = `
      import { ImapFlow } from 'imapflow';
      const client = new ImapFlow({ host: 'imap.example.com', port: 993 });
      await client.connect();
      await client.fetchOne('*', { envelope: true });
      await client.messageDelete('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client imapflow#ImapFlow',
      'outbound read imapflow#ImapFlow().connect',
      'outbound read imapflow#ImapFlow().fetchOne',
      'outbound write imapflow#ImapFlow().messageDelete',
    ]);
    expect(systemsOf(source)).toEqual(['IMAP server']);
  });
});

describe('ignores', () => {
  it('events', () => {
    const source = `
      import type { ImapFlow } from 'imapflow';
      export const watch = (client: ImapFlow) => client.on('exists', show);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
