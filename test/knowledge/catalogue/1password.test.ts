import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('secrets', () => {
    const source = `
      import { createClient } from '@1password/sdk';
      const client = await createClient({ auth: 't', integrationName: 'a', integrationVersion: '1' });
      export const secret = () => client.secrets.resolve('op://vault/item/field');
      export const item = () => client.items.create({ title: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @1password/sdk#createClient',
      'outbound read @1password/sdk#createClient().secrets.resolve',
      'outbound write @1password/sdk#createClient().items.create',
    ]);
    expect(systemsOf(source)).toEqual(['1Password']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Item } from '@1password/sdk';
      export const same = (it: Item) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
