import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tickets and users', () => {
    const source = `
      import { createClient } from 'node-zendesk';
      const client = createClient({ username: 'a', token: 'b', subdomain: 'shop' });
      await client.tickets.create({ ticket: { subject: 'x', comment: { body: 'y' } } });
      export const users = await client.users.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client node-zendesk#createClient',
      'outbound read node-zendesk#createClient().users.list',
      'outbound write node-zendesk#createClient().tickets.create',
    ]);
    expect(systemsOf(source)).toEqual(['Zendesk']);
  });
});

describe('ignores', () => {
  it('an own client', () => {
    const source = `
      const createClient = () => ({ tickets: { create: (name: string) => name } });
      export const ticket = createClient().tickets.create('x');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
