import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('translations', () => {
    const source = `
      import { LokaliseApi } from '@lokalise/node-api';
      const lokalise = new LokaliseApi({ apiKey: 'k' });
      export const keys = () => lokalise.keys().list({ project_id: '1' });
      export const made = () => lokalise.keys().create({}, {});
    `;
    expect(matchesOf(source)).toEqual([
      'client @lokalise/node-api#LokaliseApi',
      'outbound read @lokalise/node-api#LokaliseApi().keys().list',
      'outbound write @lokalise/node-api#LokaliseApi().keys().create',
    ]);
    expect(systemsOf(source)).toEqual(['Lokalise']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Key } from '@lokalise/node-api';
      export const same = (it: Key) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
