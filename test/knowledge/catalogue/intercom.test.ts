import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('contacts and conversations', () => {
    const source = `
      import { IntercomClient } from 'intercom-client';
      const client = new IntercomClient({ token: 't' });
      await client.contacts.create({ email: 'a@example.com' });
      await client.contacts.find({ contact_id: '1' });
      await client.conversations.reply({ conversation_id: '1', body: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client intercom-client#IntercomClient',
      'outbound call intercom-client#IntercomClient().conversations.reply',
      'outbound read intercom-client#IntercomClient().contacts.find',
      'outbound write intercom-client#IntercomClient().contacts.create',
    ]);
    expect(systemsOf(source)).toEqual(['Intercom']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { IntercomClient } from 'intercom-client';
      export const same = (client: IntercomClient) => client;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
