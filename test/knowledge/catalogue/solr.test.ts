import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents', () => {
    const source = `
      import solr from 'solr-client';
      const client = solr.createClient({ host: 'localhost', core: 'books' });
      client.add({ id: '1' }, () => undefined);
      client.search(client.query().q('a'), () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client solr-client#createClient',
      'outbound read solr-client#createClient().search',
      'outbound write solr-client#createClient().add',
    ]);
    expect(systemsOf(source)).toEqual(['Apache Solr']);
  });
});

describe('ignores', () => {
  it('a query that is only put together', () => {
    const source = `
      import type { Client } from 'solr-client';
      export const local = (client: Client) => client.query();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
