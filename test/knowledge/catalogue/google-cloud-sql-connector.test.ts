import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('options of a connection', () => {
    const source = `
      import { Connector } from '@google-cloud/cloud-sql-connector';
      const connector = new Connector();
      export const options = await connector.getOptions({ instanceConnectionName: 'shop:eu:main' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/cloud-sql-connector#Connector',
      'outbound call @google-cloud/cloud-sql-connector#Connector().getOptions',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud SQL Admin API']);
  });
});

describe('ignores', () => {
  it('closing it', () => {
    const source = `
      import type { Connector } from '@google-cloud/cloud-sql-connector';
      export const local = (client: Connector) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
