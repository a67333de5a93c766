import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('records', () => {
    const source = `
      import Airtable from 'airtable';
      const base = new Airtable({ apiKey: 'k' }).base('app');
      await base('Orders').select({ view: 'all' }).all();
      await base('Orders').create({ id: 1 });
    `;
    expect(matchesOf(source)).toEqual([
      'client airtable#default',
      'outbound read airtable#default().base()().select',
      'outbound write airtable#default().base()().create',
    ]);
    expect(systemsOf(source)).toEqual(['Airtable']);
  });

  it('the settings of all', () => {
    const source = `
      import Airtable from 'airtable';
      Airtable.configure({ apiKey: 'k' });
      await Airtable.base('app')('Orders').destroy('1');
    `;
    expect(matchesOf(source)).toEqual(['client airtable#configure', 'outbound write airtable#base()().destroy']);
    expect(systemsOf(source)).toEqual(['Airtable']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { FieldSet } from 'airtable';
      export const keys = (fields: FieldSet) => Object.keys(fields);
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
