import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('rows of a table', () => {
    const source = `
      import { Bigtable } from '@google-cloud/bigtable';
      const bigtable = new Bigtable({ projectId: 'shop' });
      const table = bigtable.instance('main').table('events');
      await table.insert([{ key: 'a', data: {} }]);
      const [rows] = await table.getRows({ limit: 3 });
      const [one] = await table.row('a').get();
      export { rows, one };
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/bigtable#Bigtable',
      'outbound read @google-cloud/bigtable#Bigtable().instance().table().getRows',
      'outbound read @google-cloud/bigtable#Bigtable().instance().table().row().get',
      'outbound write @google-cloud/bigtable#Bigtable().instance().table().insert',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Bigtable']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Bigtable } from '@google-cloud/bigtable';
      export const same = (given: Bigtable) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
