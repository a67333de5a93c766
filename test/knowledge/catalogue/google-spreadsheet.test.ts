import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('rows', () => {
    const source = `
      import { GoogleSpreadsheet } from 'google-spreadsheet';
      const doc = new GoogleSpreadsheet('id', { apiKey: 'k' });
      await doc.loadInfo();
      const sheet = doc.sheetsByIndex[0];
      await sheet.addRow({ total: 3 });
      export const rows = await sheet.getRows();
    `;
    expect(matchesOf(source)).toEqual([
      'client google-spreadsheet#GoogleSpreadsheet',
      'outbound read google-spreadsheet#GoogleSpreadsheet().loadInfo',
      'outbound read google-spreadsheet#GoogleSpreadsheet().sheetsByIndex[].getRows',
      'outbound write google-spreadsheet#GoogleSpreadsheet().sheetsByIndex[].addRow',
    ]);
    expect(systemsOf(source)).toEqual(['Google APIs']);
  });
});

describe('ignores', () => {
  it('what it has in memory', () => {
    const source = `
      import type { GoogleSpreadsheet } from 'google-spreadsheet';
      export const local = (client: GoogleSpreadsheet) => client.resetLocalCache();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
