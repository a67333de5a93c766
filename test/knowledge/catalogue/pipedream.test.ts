import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('accounts and actions', () => {
    const source = `
      import { PipedreamClient } from '@pipedream/sdk';
      const client = new PipedreamClient({ projectId: '1' });
      export const accounts = () => client.accounts.list({});
      export const run = () => client.actions.run({ id: 'a', externalUserId: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @pipedream/sdk#PipedreamClient',
      'outbound call @pipedream/sdk#PipedreamClient().actions.run',
      'outbound read @pipedream/sdk#PipedreamClient().accounts.list',
    ]);
    expect(systemsOf(source)).toEqual(['Pipedream']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Account } from '@pipedream/sdk';
      export const same = (it: Account) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
