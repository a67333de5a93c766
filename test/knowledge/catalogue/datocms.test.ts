import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('records', () => {
    const source = `
      import { buildClient } from '@datocms/cma-client-node';
      const client = buildClient({ apiToken: 't' });
      await client.items.create({ item_type: { type: 'item_type', id: '1' } });
      export const items = await client.items.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client @datocms/cma-client-node#buildClient',
      'outbound read @datocms/cma-client-node#buildClient().items.list',
      'outbound write @datocms/cma-client-node#buildClient().items.create',
    ]);
    expect(systemsOf(source)).toEqual(['DatoCMS']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Client } from '@datocms/cma-client-node';
      export const same = (given: Client) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
