import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('entities of a table', () => {
    const source = `
      import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';
      const orders = new TableClient('https://shop.table.core.windows.net', 'orders', new AzureNamedKeyCredential('a', 'k'));
      await orders.createEntity({ partitionKey: 'p', rowKey: '1' });
      await orders.getEntity('p', '1');
      await TableClient.fromConnectionString(process.env.STORAGE!, 'orders').deleteEntity('p', '1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/data-tables#TableClient',
      'client @azure/data-tables#TableClient.fromConnectionString',
      'outbound read @azure/data-tables#TableClient().getEntity',
      'outbound write @azure/data-tables#TableClient().createEntity',
      'outbound write @azure/data-tables#TableClient().deleteEntity',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Table Storage']);
  });
});

describe('ignores', () => {
  it('a part of a query', () => {
    const source = `
      import { odata } from '@azure/data-tables';
      export const filter = odata(['a'] as never);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
